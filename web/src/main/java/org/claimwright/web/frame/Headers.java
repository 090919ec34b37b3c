package org.claimwright.web.frame;

import jakarta.servlet.http.HttpServletResponse;

/** What a browser is told about every page. The policy on scripts and styles is sent with the nonce of each page. */
final class Headers {
    private Headers() {}

    /** What holds for a script and a picture too: nothing is taken for what it does not say it is. */
    static void ofAnything(HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
    }

    static void ofPage(HttpServletResponse response) {
        ofAnything(response);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        if (Https.isUsed()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
    }
}
