package org.claimwright.api.issued;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.claimwright.api.claim.DocumentLanguage;
import org.claimwright.api.http.ListJson;
import org.claimwright.api.http.PageQuery;
import org.claimwright.core.document.DocumentKind;
import org.claimwright.core.issued.DocumentAsked;
import org.claimwright.core.issued.DocumentFile;
import org.claimwright.core.issued.IssuedDocuments;

/** Claims and the payer's answers as PDF. */
@Path("/")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class IssuedDocumentsResource {
    private static final String PDF = "application/pdf";

    @Inject
    private IssuedDocuments documents;

    @GET
    @Path("progress-claims/{id}/document")
    // who names no type gets CSV, as from the beginning
    @Produces(PDF + ";qs=0.5")
    public Response pdf(
            @PathParam("id") UUID id,
            @QueryParam("language") DocumentLanguage language,
            @QueryParam("version") Integer version,
            @QueryParam("kind") DocumentKind kind) {
        DocumentFile file = documents.file(new DocumentAsked(
                id,
                kind == null ? DocumentKind.CLAIM : kind,
                version,
                language == null ? null : language.language().orElse(null)));
        return Response.ok(file.bytes(), PDF)
                .tag(new EntityTag(file.hash()))
                .language(file.language().code())
                .header(HttpHeaders.CONTENT_DISPOSITION, file.disposition(true))
                .build();
    }

    @GET
    @Path("progress-claims/{id}/documents")
    public ListJson<IssuedDocumentJson> issued(@PathParam("id") UUID id, @BeanParam PageQuery page) {
        return ListJson.of(documents.of(id), page.paging(), IssuedDocumentJson::of);
    }
}
