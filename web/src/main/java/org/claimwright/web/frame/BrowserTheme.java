package org.claimwright.web.frame;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimwright.core.signin.LocalPath;

/** Whether pages are light or dark in a browser: as chosen on a page, which a cookie keeps, else as the system has it. */
final class BrowserTheme {
    static final String LIGHT = "light";
    static final String DARK = "dark";

    /** The parameter of an address that chooses a theme. */
    static final String PARAMETER = "theme";

    private static final String ASSIGNED = PARAMETER + "=";
    private static final List<String> THEMES = List.of(LIGHT, DARK);
    // a script of ours changes it too, so that what was typed on a page stays
    private static final String KEPT_FOR = "; Path=/; Max-Age=31536000; SameSite=Lax";

    private BrowserTheme() {}

    static Optional<String> chosen(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        return Stream.of(cookies)
                .filter(cookie -> PARAMETER.equals(cookie.getName()) && THEMES.contains(cookie.getValue()))
                .map(Cookie::getValue)
                .findFirst();
    }

    /** Keeps a theme that the address chooses, and goes on to the same address without the choice. */
    static boolean choose(HttpServletRequest request, HttpServletResponse response) {
        Optional<String> choice = THEMES.stream()
                .filter(theme -> BrowserLanguage.parts(request).anyMatch((ASSIGNED + theme)::equals))
                .findFirst();
        if (choice.isEmpty() || !"GET".equals(request.getMethod())) {
            return false;
        }
        String secure = Https.isUsed() ? "; Secure" : "";
        response.addHeader("Set-Cookie", ASSIGNED + choice.get() + KEPT_FOR + secure);
        String rest = BrowserLanguage.queryWithout(ASSIGNED, request);
        Browser.goTo(LocalPath.of(request.getRequestURI()) + rest, response);
        return true;
    }
}
