package org.claimwright.api.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.claimwright.api.http.HistoryEntryJson;
import org.claimwright.api.http.JsonBodies;
import org.claimwright.api.http.ListJson;
import org.claimwright.api.http.Once;
import org.claimwright.api.http.PageQuery;
import org.claimwright.api.http.Received;
import org.claimwright.api.json.Patch;
import org.claimwright.core.contract.ContractDraft;
import org.claimwright.core.contract.Contracts;
import org.claimwright.core.contract.Schedules;
import org.claimwright.core.history.Histories;

/** The contracts of projects with their schedules of values. */
@Path("/")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ContractsResource {
    @Inject
    private Contracts contracts;

    @Inject
    private Schedules schedules;

    @Inject
    private Histories histories;

    @Inject
    private Once once;

    @Inject
    private Received received;

    @GET
    @Path("projects/{id}/contracts")
    public ListJson<ContractRowJson> list(
            @PathParam("id") UUID projectId, @BeanParam ContractQuery query, @BeanParam PageQuery page) {
        return ListJson.of(contracts.list(projectId, query.filter(), page.paging()), ContractRowJson::of);
    }

    @POST
    @Path("projects/{id}/contracts")
    public Response create(@PathParam("id") UUID projectId, ContractDraft draft) {
        return once.created("contracts", () -> ContractJson.of(contracts.create(projectId, draft)));
    }

    @GET
    @Path("contracts/{id}")
    public ContractJson one(@PathParam("id") UUID id) {
        return ContractJson.of(contracts.one(id));
    }

    @PATCH
    @Path("contracts/{id}")
    @Consumes({MediaType.APPLICATION_JSON, JsonBodies.MERGE_PATCH})
    public ContractJson change(@PathParam("id") UUID id, Patch patch) {
        int version = received.version(() -> one(id));
        ContractDraft changed = patch.of(contracts.one(id).contract());
        return ContractJson.of(contracts.change(id, version, changed));
    }

    @POST
    @Path("contracts/{id}/status")
    public Response changeStatus(@PathParam("id") UUID id, ContractStatusChange change) {
        int version = received.version(() -> one(id));
        return once.done(() -> ContractJson.of(contracts.changeStatus(id, version, change.status(), change.remark())));
    }

    @GET
    @Path("contracts/{id}/history")
    public ListJson<HistoryEntryJson> history(@PathParam("id") UUID id, @BeanParam PageQuery page) {
        return ListJson.of(histories.ofContract(id, page.paging()), HistoryEntryJson::of);
    }

    @GET
    @Path("contracts/{id}/schedule-of-values")
    public ScheduleJson schedule(@PathParam("id") UUID id) {
        return ScheduleJson.of(schedules.one(id));
    }

    @PUT
    @Path("contracts/{id}/schedule-of-values")
    public ScheduleJson replaceSchedule(@PathParam("id") UUID id, ScheduleChange change) {
        return ScheduleJson.of(schedules.replace(id, received.version(() -> one(id)), change.lines()));
    }
}
