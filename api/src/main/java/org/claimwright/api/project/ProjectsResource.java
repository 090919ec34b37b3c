package org.claimwright.api.project;

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
import org.claimwright.core.project.ProjectDraft;
import org.claimwright.core.project.Projects;

/** The projects of the account. */
@Path("/")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProjectsResource {
    @Inject
    private Projects projects;

    @Inject
    private Once once;

    @Inject
    private Received received;

    @GET
    @Path("projects")
    public ListJson<ProjectJson> list(@QueryParam("q") String q, @BeanParam PageQuery page) {
        return ListJson.of(projects.list(q, page.paging()), ProjectJson::of);
    }

    @POST
    @Path("projects")
    public Response create(ProjectDraft draft) {
        return once.created("projects", () -> ProjectJson.of(projects.create(draft)));
    }

    @GET
    @Path("projects/{id}")
    public ProjectJson one(@PathParam("id") UUID id) {
        return ProjectJson.of(projects.one(id));
    }

    @PATCH
    @Path("projects/{id}")
    @Consumes({MediaType.APPLICATION_JSON, JsonBodies.MERGE_PATCH})
    public ProjectJson change(@PathParam("id") UUID id, Patch patch) {
        int version = received.version(() -> one(id));
        ProjectDraft changed = patch.of(projects.one(id).project());
        return ProjectJson.of(projects.change(id, version, changed));
    }
}
