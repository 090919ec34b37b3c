package org.claimwright.web.frame;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimwright.core.signin.LocalPath;
import org.claimwright.core.terminology.DictionaryName;
import org.claimwright.core.terminology.Language;
import org.claimwright.core.terminology.Market;
import org.claimwright.core.terminology.WordChoice;

/**
 * The language in which somebody is spoken to who is not known yet: the one chosen on a page, which a cookie keeps, else
 * that of the browser.
 */
final class BrowserLanguage {
    /** The parameter of an address that chooses a language. */
    static final String PARAMETER = "lang";

    private static final String ASSIGNED = PARAMETER + "=";
    private static final String COOKIE = "language";
    private static final String KEPT_FOR = "; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly";

    private BrowserLanguage() {}

    /** Which words the browser asks for. */
    static WordChoice asked(HttpServletRequest request) {
        List<Locale> locales = Collections.list(request.getLocales());
        Locale spoken = locales.stream()
                .filter(locale -> language(locale.getLanguage()).isPresent())
                .findFirst()
                .orElse(Locale.US);
        Language language = chosen(request).orElse(Language.of(spoken.getLanguage()));
        Market market = DictionaryName.of(spoken).market();
        return new WordChoice(language, market, null);
    }

    /** Keeps a language that the address chooses, and goes on to the same address without the choice. */
    static boolean choose(HttpServletRequest request, HttpServletResponse response) {
        // read from the address itself: asking for a parameter would settle the characters of all of them too early
        Optional<Language> choice = parts(request)
                .filter(part -> part.startsWith(ASSIGNED))
                .findFirst()
                .flatMap(BrowserLanguage::named);
        if (choice.isEmpty() || !"GET".equals(request.getMethod())) {
            return false;
        }
        String secure = Https.isUsed() ? "; Secure" : "";
        response.addHeader("Set-Cookie", COOKIE + "=" + choice.get().code() + KEPT_FOR + secure);
        Browser.goTo(LocalPath.of(request.getRequestURI()) + rest(request), response);
        return true;
    }

    private static String rest(HttpServletRequest request) {
        String rest = parts(request).filter(part -> !part.startsWith(ASSIGNED)).collect(Collectors.joining("&"));
        return rest.isEmpty() ? "" : "?" + rest;
    }

    private static Stream<String> parts(HttpServletRequest request) {
        return request.getQueryString() == null
                ? Stream.empty()
                : Stream.of(request.getQueryString().split("&"));
    }

    private static Optional<Language> named(String part) {
        return language(part.substring(ASSIGNED.length()));
    }

    private static Optional<Language> chosen(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        return Arrays.stream(cookies)
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .flatMap(cookie -> language(cookie.getValue()).stream())
                .findFirst();
    }

    private static Optional<Language> language(String code) {
        return Stream.of(Language.values())
                .filter(language -> language.code().equals(code))
                .findFirst();
    }
}
