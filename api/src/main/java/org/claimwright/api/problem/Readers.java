package org.claimwright.api.problem;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;
import org.claimwright.core.terminology.Texts;

/** Which language somebody reads. */
final class Readers {
    private Readers() {}

    /** The best of what the request asks for that there are texts in. */
    static Locale locale(HttpHeaders headers) {
        return Texts.in(asked(headers).get(0)).locale();
    }

    private static List<Locale> asked(HttpHeaders headers) {
        try {
            return headers.getAcceptableLanguages();
        } catch (WebApplicationException | ProcessingException e) {
            // a problem is told even to those who ask for a language that is none
            return List.of(Locale.ENGLISH);
        }
    }
}
