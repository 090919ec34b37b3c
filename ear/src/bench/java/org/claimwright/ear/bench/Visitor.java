package org.claimwright.ear.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody with a browser: signs in once, then opens pages over a connection that stays open. */
final class Visitor {
    private static final Pattern STATE = Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]* value=\"([^\"]*)\"");
    private static final Pattern NONCE = Pattern.compile(" nonce=\"([^\"]*)\"");

    private final String base;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();

    private Visitor(String base) {
        this.base = base;
    }

    static Visitor signedIn(String base, String email, String password) throws IOException, InterruptedException {
        Visitor visitor = new Visitor(base);
        String page = new String(visitor.get("/sign-in").body(), StandardCharsets.UTF_8);
        String body =
                "form=form&form%3AsignIn=&form%3Aemail=" + encoded(email) + "&form%3Apassword=" + encoded(password)
                        + "&jakarta.faces.ViewState=" + encoded(found(STATE, page)) + "&primefaces.nonce="
                        + encoded(found(NONCE, page));
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + "/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpResponse<byte[]> answer = visitor.client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 302) {
            throw new IllegalStateException("sign-in -> " + answer.statusCode());
        }
        return visitor;
    }

    /** A page, whole. */
    Partner.Answer get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + path)).build();
        long begin = System.nanoTime();
        HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        long nanos = System.nanoTime() - begin;
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " -> " + answer.statusCode());
        }
        return new Partner.Answer(null, null, answer.body(), nanos);
    }

    private static String found(Pattern pattern, String page) {
        Matcher matcher = pattern.matcher(page);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
