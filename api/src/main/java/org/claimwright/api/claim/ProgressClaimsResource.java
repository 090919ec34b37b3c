package org.claimwright.api.claim;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.claimwright.api.http.JsonBodies;
import org.claimwright.api.http.ListJson;
import org.claimwright.api.http.Once;
import org.claimwright.api.http.PageQuery;
import org.claimwright.api.http.Received;
import org.claimwright.api.json.Patch;
import org.claimwright.core.claim.ClaimDraft;
import org.claimwright.core.claim.ClaimFilter;
import org.claimwright.core.claim.ClaimSearch;
import org.claimwright.core.claim.ClaimSheet;
import org.claimwright.core.claim.LineEdit;
import org.claimwright.core.claim.ProgressClaims;

/** Progress claims: made, filled in, submitted. */
@Path("/")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProgressClaimsResource {
    @Inject
    private ProgressClaims claims;

    @Inject
    private ClaimSearch search;

    @Inject
    private Once once;

    @Inject
    private Received received;

    @GET
    @Path("progress-claims")
    public ListJson<ClaimRowJson> list(@BeanParam ClaimQuery query, @BeanParam PageQuery page) {
        return ListJson.of(search.list(query.filter(), page.paging()), ClaimRowJson::of);
    }

    @GET
    @Path("contracts/{id}/progress-claims")
    public ListJson<ClaimRowJson> ofContract(@PathParam("id") UUID contractId, @BeanParam PageQuery page) {
        ClaimFilter filter = new ClaimFilter(null, contractId, null, null, null, null, null, null);
        return ListJson.of(search.list(filter, page.paging()), ClaimRowJson::of);
    }

    @POST
    @Path("contracts/{id}/progress-claims")
    public Response create(@PathParam("id") UUID contractId, ClaimDraft draft) {
        return once.created("progress-claims", () -> ClaimJson.of(claims.create(contractId, draft)));
    }

    @GET
    @Path("progress-claims/{id}")
    public ClaimJson one(@PathParam("id") UUID id) {
        return ClaimJson.of(search.seen(id));
    }

    @PATCH
    @Path("progress-claims/{id}")
    @Consumes({MediaType.APPLICATION_JSON, JsonBodies.MERGE_PATCH})
    public ClaimJson change(@PathParam("id") UUID id, Patch patch) {
        int version = received.version(() -> one(id));
        ClaimDraft changed = patch.of(draft(search.head(id)));
        return ClaimJson.of(claims.change(id, version, changed));
    }

    private static ClaimDraft draft(ClaimSheet claim) {
        return new ClaimDraft(
                claim.periodId(),
                claim.number(),
                claim.billingOn(),
                claim.startOn(),
                claim.endOn(),
                claim.type(),
                claim.finalClaim(),
                claim.comment());
    }

    @DELETE
    @Path("progress-claims/{id}")
    public void delete(@PathParam("id") UUID id) {
        claims.delete(id, received.version(() -> one(id)));
    }

    @PATCH
    @Path("progress-claims/{id}/lines")
    public ClaimJson changeLines(@PathParam("id") UUID id, List<LineEdit> edits) {
        return ClaimJson.of(claims.changeLines(id, received.version(() -> one(id)), edits));
    }

    @POST
    @Path("progress-claims/{id}/submission")
    public Response submit(@PathParam("id") UUID id, Submission submission) {
        int version = received.version(() -> one(id));
        return once.done(() -> ClaimJson.of(claims.submit(id, version, submission.remark())));
    }

    @POST
    @Path("progress-claims/{id}/approved-changes")
    public Response addApprovedChanges(@PathParam("id") UUID id) {
        int version = received.version(() -> one(id));
        return once.done(() -> ClaimJson.of(claims.addApprovedChanges(id, version)));
    }

    @POST
    @Path("progress-claims/{id}/contract-rates")
    public Response followContractRates(@PathParam("id") UUID id) {
        int version = received.version(() -> one(id));
        return once.done(() -> ClaimJson.of(claims.followContractRates(id, version)));
    }
}
