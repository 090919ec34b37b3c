package org.claimwright.api.http;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.claimwright.core.project.Reader;
import org.claimwright.core.terminology.DictionaryName;
import org.claimwright.core.terminology.Language;
import org.claimwright.core.terminology.WordChoice;

/**
 * Hears which language a request asks for, before anything can be refused. It decides the language of readers who have
 * not chosen one, and for those who are not known the market too.
 */
@Provider
@PreMatching
@ApplicationScoped
@Priority(Priorities.AUTHENTICATION)
public class ReaderFilter implements ContainerRequestFilter {
    @Inject
    private Reader reader;

    @Override
    public void filter(ContainerRequestContext request) {
        asked(request).stream()
                .filter(ReaderFilter::isSpoken)
                .findFirst()
                .map(DictionaryName::of)
                .ifPresent(this::tell);
    }

    private void tell(DictionaryName asked) {
        reader.comesWith(new WordChoice(asked.language(), asked.market(), asked.pointOfView()));
        reader.asksFor(asked.language());
    }

    private static boolean isSpoken(Locale locale) {
        return Arrays.stream(Language.values())
                .anyMatch(language -> language.code().equals(locale.getLanguage()));
    }

    private static List<Locale> asked(ContainerRequestContext request) {
        try {
            return request.getAcceptableLanguages();
        } catch (WebApplicationException | ProcessingException e) {
            // those who ask for a language that is none are answered nevertheless
            return List.of();
        }
    }
}
