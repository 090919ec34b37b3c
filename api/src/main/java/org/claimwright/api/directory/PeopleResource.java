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
import org.claimwright.core.directory.People;
import org.claimwright.core.directory.PersonDraft;

/** The people of the directory. */
@Path("/")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PeopleResource {
    @Inject
    private People people;

    @Inject
    private Once once;

    @Inject
    private Received received;

    @GET
    @Path("people")
    public ListJson<PersonJson> list(
            @QueryParam("company") UUID company, @QueryParam("q") String q, @BeanParam PageQuery page) {
        return ListJson.of(people.list(company, q, page.paging()), PersonJson::of);
    }

    @POST
    @Path("people")
    public Response create(PersonDraft draft) {
        return once.created("people", () -> PersonJson.of(people.create(draft)));
    }

    @GET
    @Path("people/{id}")
    public PersonJson one(@PathParam("id") UUID id) {
        return PersonJson.of(people.one(id));
    }

    @PATCH
    @Path("people/{id}")
    @Consumes({MediaType.APPLICATION_JSON, JsonBodies.MERGE_PATCH})
    public PersonJson change(@PathParam("id") UUID id, Patch patch) {
        int version = received.version(() -> one(id));
        PersonDraft changed = patch.of(one(id).draft());
        return PersonJson.of(people.change(id, version, changed));
    }
}
