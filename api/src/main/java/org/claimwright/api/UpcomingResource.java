package org.claimwright.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.claimwright.core.problem.Problem;
import org.claimwright.core.problem.Refusal;

/** Addresses that the contract of this API names and that are not built yet: refused as such. */
@Path("/")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class UpcomingResource {
    @GET
    @Path("tax-codes")
    public String taxCodes() {
        throw notYet("tax-codes");
    }

    @POST
    @Path("tax-codes")
    public String createTaxCode() {
        throw notYet("tax-codes");
    }

    private static Refusal notYet(String what) {
        return Problem.NOT_AVAILABLE_YET.refusal(Map.of("what", what, "place", "ADDRESS"));
    }
}
