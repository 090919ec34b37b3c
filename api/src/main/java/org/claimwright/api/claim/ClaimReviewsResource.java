package org.claimwright.api.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.claimwright.api.http.Once;
import org.claimwright.api.http.Received;
import org.claimwright.core.claim.ClaimReviews;
import org.claimwright.core.claim.ClaimSearch;
import org.claimwright.core.claim.ReviewDraft;

/** What reviewers and administrators do with progress claims. */
@Path("/")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ClaimReviewsResource {
    @Inject
    private ClaimReviews reviews;

    @Inject
    private ClaimSearch search;

    @Inject
    private Once once;

    @Inject
    private Received received;

    @POST
    @Path("progress-claims/{id}/review")
    public Response review(@PathParam("id") UUID id, ReviewDraft draft) {
        int version = received.version(() -> ClaimJson.of(search.seen(id)));
        return once.done(() -> ClaimJson.of(reviews.review(id, version, draft)));
    }

    @POST
    @Path("progress-claims/{id}/status")
    public Response changeStatus(@PathParam("id") UUID id, ClaimStatusChange change) {
        int version = received.version(() -> ClaimJson.of(search.seen(id)));
        return once.done(() -> ClaimJson.of(reviews.changeStatus(id, version, change.status(), change.remark())));
    }
}
