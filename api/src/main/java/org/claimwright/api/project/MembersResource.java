package org.claimwright.api.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.claimwright.api.http.Received;
import org.claimwright.core.project.MemberDraft;
import org.claimwright.core.project.Members;

/** Who takes part in a project. Becoming a member asks for no version, everything later does. */
@Path("/")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MembersResource {
    @Inject
    private Members members;

    @Inject
    private Received received;

    @GET
    @Path("projects/{id}/members/{personId}")
    public MemberJson one(@PathParam("id") UUID projectId, @PathParam("personId") UUID personId) {
        return MemberJson.of(members.one(projectId, personId));
    }

    @PUT
    @Path("projects/{id}/members/{personId}")
    public MemberJson put(@PathParam("id") UUID projectId, @PathParam("personId") UUID personId, MemberDraft levels) {
        return MemberJson.of(
                members.put(projectId, personId, received.versionIfSaid(() -> one(projectId, personId)), levels));
    }

    @DELETE
    @Path("projects/{id}/members/{personId}")
    public void remove(@PathParam("id") UUID projectId, @PathParam("personId") UUID personId) {
        members.remove(projectId, personId, received.version(() -> one(projectId, personId)));
    }
}
