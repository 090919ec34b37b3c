package org.claimwright.api.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.claimwright.api.http.HistoryEntryJson;
import org.claimwright.api.http.ListJson;
import org.claimwright.api.http.PageQuery;
import org.claimwright.core.claim.ClaimSearch;
import org.claimwright.core.claim.ClaimSheet;
import org.claimwright.core.contract.Contracts;
import org.claimwright.core.history.Histories;
import org.claimwright.core.project.DocumentWords;
import org.claimwright.core.spreadsheet.FileName;
import org.claimwright.core.spreadsheet.Spreadsheet;
import org.claimwright.core.terminology.Language;
import org.claimwright.core.terminology.Texts;

/** What is kept of progress claims: frozen versions, history, documents. */
@Path("/")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class ClaimRecordsResource {
    @Inject
    private ClaimSearch search;

    @Inject
    private Histories histories;

    @Inject
    private Contracts contracts;

    @Inject
    private DocumentWords words;

    @GET
    @Path("progress-claims/{id}/versions")
    public ListJson<VersionRowJson> versions(@PathParam("id") UUID id, @BeanParam PageQuery page) {
        return ListJson.of(search.versions(id), page.paging(), VersionRowJson::of);
    }

    @GET
    @Path("progress-claims/{id}/versions/{number}")
    public VersionJson version(@PathParam("id") UUID id, @PathParam("number") int number) {
        return VersionJson.of(search.version(id, number));
    }

    @GET
    @Path("progress-claims/{id}/history")
    public ListJson<HistoryEntryJson> history(@PathParam("id") UUID id, @BeanParam PageQuery page) {
        return ListJson.of(histories.ofClaim(id, page.paging()), HistoryEntryJson::of);
    }

    @GET
    @Path("progress-claims/{id}/document")
    @Produces(Spreadsheet.CSV)
    public Response csv(@PathParam("id") UUID id, @QueryParam("language") DocumentLanguage language) {
        ClaimSheet claim = search.one(id);
        Texts texts = texts(language, claim);
        return sent(ClaimFile.csv(claim, texts), Spreadsheet.CSV, texts, FileName.attachment(claim.number(), ".csv"));
    }

    @GET
    @Path("progress-claims/{id}/document")
    // who names no type gets CSV, as from the beginning
    @Produces(Spreadsheet.WORKBOOK + ";qs=0.5")
    public Response workbook(@PathParam("id") UUID id, @QueryParam("language") DocumentLanguage language) {
        ClaimSheet claim = search.one(id);
        Texts texts = texts(language, claim);
        return sent(
                ClaimFile.workbook(claim, texts),
                Spreadsheet.WORKBOOK,
                texts,
                FileName.attachment(claim.number(), ".xlsx"));
    }

    private static Response sent(byte[] file, String type, Texts texts, String disposition) {
        return Response.ok(file, type)
                .language(texts == null ? null : texts.locale())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .build();
    }

    private Texts texts(DocumentLanguage language, ClaimSheet claim) {
        return language == null ? null : words.in(spoken(language, claim), claim.projectId());
    }

    private Language spoken(DocumentLanguage language, ClaimSheet claim) {
        return language.language().orElseGet(() -> agreed(claim.contractId()));
    }

    private Language agreed(UUID contract) {
        String code = contracts.one(contract).contract().documentLanguage();
        return code == null ? null : Language.of(code);
    }
}
