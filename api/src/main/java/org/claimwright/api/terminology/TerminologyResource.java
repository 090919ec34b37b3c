package org.claimwright.api.terminology;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.claimwright.api.http.Rendered;
import org.claimwright.api.json.Json;
import org.claimwright.core.project.Reader;
import org.claimwright.core.terminology.DictionaryName;
import org.claimwright.core.terminology.Language;
import org.claimwright.core.terminology.Market;
import org.claimwright.core.terminology.PointOfView;
import org.claimwright.core.terminology.Texts;
import org.claimwright.core.terminology.WordChoice;

/** Dictionaries for programs that show the words of this product on pages of their own. */
@Path("terminology")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class TerminologyResource {
    private static final Map<DictionaryName, Rendered> READY = new ConcurrentHashMap<>();

    @Inject
    private Reader reader;

    @GET
    public Response dictionary(
            @QueryParam("language") Language language,
            @QueryParam("market") Market market,
            @QueryParam("pointOfView") PointOfView pointOfView) {
        DictionaryName asked = reader.dictionary(new WordChoice(language, market, pointOfView));
        return READY.computeIfAbsent(asked, TerminologyResource::rendered).answer(MediaType.APPLICATION_JSON);
    }

    private static Rendered rendered(DictionaryName dictionary) {
        Texts texts = Texts.in(dictionary);
        return new Rendered(Json.bytes(TerminologyJson.of(texts)), texts.locale());
    }
}
