package org.claimwright.api.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import org.claimwright.core.directory.Companies;
import org.claimwright.core.directory.CompanyDraft;

/** The companies of the directory. */
@Path("/")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CompaniesResource {
    @Inject
    private Companies companies;

    @Inject
    private Once once;

    @Inject
    private Received received;

    @GET
    @Path("companies")
    public ListJson<CompanyJson> list(@QueryParam("q") String q, @BeanParam PageQuery page) {
        return ListJson.of(companies.list(q, page.paging()), CompanyJson::of);
    }

    @POST
    @Path("companies")
    public Response create(CompanyDraft draft) {
        return once.created("companies", () -> CompanyJson.of(companies.create(draft)));
    }

    @GET
    @Path("companies/{id}")
    public CompanyJson one(@PathParam("id") UUID id) {
        return CompanyJson.of(companies.one(id));
    }

    @PATCH
    @Path("companies/{id}")
    @Consumes({MediaType.APPLICATION_JSON, JsonBodies.MERGE_PATCH})
    public CompanyJson change(@PathParam("id") UUID id, Patch patch) {
        int version = received.version(() -> one(id));
        CompanyDraft changed = patch.of(one(id).draft());
        return CompanyJson.of(companies.change(id, version, changed));
    }
}
