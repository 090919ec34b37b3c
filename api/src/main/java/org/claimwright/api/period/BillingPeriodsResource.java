package org.claimwright.api.period;

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
import org.claimwright.core.contract.Direction;
import org.claimwright.core.period.BillingPeriods;
import org.claimwright.core.period.PeriodDraft;
import org.claimwright.core.period.PeriodStatus;

/** The billing periods of projects. */
@Path("/")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class BillingPeriodsResource {
    @Inject
    private BillingPeriods periods;

    @Inject
    private Once once;

    @Inject
    private Received received;

    @GET
    @Path("projects/{id}/billing-periods")
    public ListJson<PeriodJson> list(
            @PathParam("id") UUID projectId,
            @QueryParam("direction") Direction direction,
            @QueryParam("status") PeriodStatus status,
            @BeanParam PageQuery page) {
        return ListJson.of(periods.list(projectId, direction, status, page.paging()), PeriodJson::of);
    }

    @POST
    @Path("projects/{id}/billing-periods")
    public Response create(@PathParam("id") UUID projectId, PeriodDraft draft) {
        return once.created("billing-periods", () -> PeriodJson.of(periods.create(projectId, draft)));
    }

    @GET
    @Path("billing-periods/{id}")
    public PeriodJson one(@PathParam("id") UUID id) {
        return PeriodJson.of(periods.one(id));
    }

    @PATCH
    @Path("billing-periods/{id}")
    @Consumes({MediaType.APPLICATION_JSON, JsonBodies.MERGE_PATCH})
    public PeriodJson change(@PathParam("id") UUID id, Patch patch) {
        int version = received.version(() -> one(id));
        PeriodDraft changed = patch.of(periods.one(id).period());
        return PeriodJson.of(periods.change(id, version, changed));
    }

    @DELETE
    @Path("billing-periods/{id}")
    public void delete(@PathParam("id") UUID id) {
        periods.delete(id, received.version(() -> one(id)));
    }
}
