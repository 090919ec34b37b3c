package org.claimwright.api.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.claimwright.api.http.JsonBodies;
import org.claimwright.api.http.ListJson;
import org.claimwright.api.http.Once;
import org.claimwright.api.http.PageQuery;
import org.claimwright.api.http.Received;
import org.claimwright.api.json.Patch;
import org.claimwright.core.contract.ChangeOrderDraft;
import org.claimwright.core.contract.ChangeOrderStatus;
import org.claimwright.core.contract.ChangeOrders;

/** The change orders of contracts. */
@Path("/")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ChangeOrdersResource {
    @Inject
    private ChangeOrders orders;

    @Inject
    private Once once;

    @Inject
    private Received received;

    @GET
    @Path("contracts/{id}/change-orders")
    public ListJson<ChangeOrderJson> list(
            @PathParam("id") UUID contractId,
            @QueryParam("status") ChangeOrderStatus status,
            @BeanParam PageQuery page) {
        return ListJson.of(orders.list(contractId, status, page.paging()), ChangeOrderJson::of);
    }

    @POST
    @Path("contracts/{id}/change-orders")
    public Response create(@PathParam("id") UUID contractId, ChangeOrderDraft draft) {
        return once.created("change-orders", () -> ChangeOrderJson.of(orders.create(contractId, draft)));
    }

    @GET
    @Path("change-orders/{id}")
    public ChangeOrderJson one(@PathParam("id") UUID id) {
        return ChangeOrderJson.of(orders.one(id));
    }

    @PATCH
    @Path("change-orders/{id}")
    @Consumes({MediaType.APPLICATION_JSON, JsonBodies.MERGE_PATCH})
    public ChangeOrderJson change(@PathParam("id") UUID id, Patch patch) {
        int version = received.version(() -> one(id));
        ChangeOrderDraft changed = patch.of(one(id).draft());
        return ChangeOrderJson.of(orders.change(id, version, changed));
    }

    @DELETE
    @Path("change-orders/{id}")
    public void delete(@PathParam("id") UUID id) {
        orders.delete(id, received.version(() -> one(id)));
    }

    @POST
    @Path("change-orders/{id}/status")
    public Response changeStatus(@PathParam("id") UUID id, ChangeOrderStatusChange change) {
        int version = received.version(() -> one(id));
        return once.done(() ->
                ChangeOrderJson.of(orders.changeStatus(id, version, change.status(), change.on(), change.remark())));
    }
}
