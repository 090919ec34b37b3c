package org.claimwright.web.sheet;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import java.io.StringWriter;
import java.util.Map;
import java.util.Set;
import org.claimwright.core.access.CurrentCaller;
import org.claimwright.core.directory.Accounts;
import org.claimwright.core.figure.Figures;
import org.claimwright.core.terminology.Texts;
import org.claimwright.web.frame.TextView;

/** What a page tells the script of its grid, as a block of JSON: where to ask, how figures are written, its words. */
@RequestScoped
public class SheetTold {
    private static final JsonGeneratorFactory JSON = Json.createGeneratorFactory(Map.of());
    private static final String WORDS = "sheet.";

    // what the server would refuse is marked by the grid in the words of the server
    private static final Set<String> REFUSALS = Set.of(
            "problem.negative.detail",
            "problem.number-taken.detail",
            "problem.rate-out-of-range.detail",
            "problem.too-many-decimals.detail");

    @EJB
    private Accounts accounts;

    @Inject
    private TextView text;

    @Inject
    private CurrentCaller current;

    /** @param facts where to ask, and about what */
    public String of(String currency, Map<String, String> facts) {
        Texts texts = text.texts();
        StringWriter told = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(told)) {
            json.writeStartObject();
            facts.forEach(json::write);
            current.caller()
                    .ifPresent(caller -> json.write("person", caller.personId().toString()));
            json.write("currency", currency);
            json.write("decimals", Figures.decimals(currency));
            json.write("locale", texts.locale().toLanguageTag());
            json.write("zone", accounts.mine().timeZone());
            words(texts, json);
            json.writeEnd();
        }
        // nothing that a person wrote can end the block
        return told.toString().replace("<", "\\u003c");
    }

    private void words(Texts texts, JsonGenerator json) {
        json.writeStartObject("texts");
        texts.keys().stream()
                .filter(key -> key.startsWith(WORDS) || REFUSALS.contains(key))
                .sorted()
                .forEach(key -> json.write(key, text.open(key)));
        json.writeEnd();
    }
}
