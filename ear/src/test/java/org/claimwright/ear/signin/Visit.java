package org.claimwright.ear.signin;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimwright.ear.harness.BlackBox;

/** A browser without a window: keeps the session's cookie and sends the forms of pages. */
final class Visit {
    private static final Pattern COOKIE = Pattern.compile("JSESSIONID=([^;]*)");
    private static final Pattern LANGUAGE = Pattern.compile("language=([^;]*)");
    private static final Pattern STATE = Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]* value=\"([^\"]*)\"");

    private static final Pattern NONCE = Pattern.compile(" nonce=\"([^\"]*)\"");

    private final BlackBox product;
    private String session = "none";
    private String language = "";

    Visit() {
        this(BlackBox.micro());
    }

    Visit(BlackBox product) {
        this.product = product;
    }

    HttpResponse<String> get(String path) {
        return kept(product.get(path, "Cookie", cookies()));
    }

    /** Opens the sign-in page under that address, and sends it. */
    HttpResponse<String> signIn(String address, String email, String password) {
        String page = get(address).body();
        return send(page, "/sign-in", "form", "form:email", email, "form:password", password, "form:signIn", "");
    }

    HttpResponse<String> signIn(SomeAccount account) {
        return signIn("/sign-in", account.email, SomeAccount.PASSWORD);
    }

    HttpResponse<String> signOut(String path) {
        return send(get(path).body(), path, "leave", "leave:signOut", "");
    }

    /** @param fields names and values in turn */
    HttpResponse<String> send(String page, String path, String form, String... fields) {
        StringBuilder body = new StringBuilder(form + "=" + form);
        for (int i = 0; i < fields.length; i += 2) {
            body.append('&').append(encoded(fields[i])).append('=').append(encoded(fields[i + 1]));
        }
        body.append(hidden("jakarta.faces.ViewState", STATE, page)).append(hidden("primefaces.nonce", NONCE, page));
        return kept(product.send(
                "POST",
                path,
                body.toString(),
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Cookie",
                cookies()));
    }

    private String cookies() {
        return "JSESSIONID=" + session + "; language=" + language;
    }

    private static String hidden(String name, Pattern place, String page) {
        Matcher found = place.matcher(page);
        return found.find() ? "&" + name + "=" + encoded(found.group(1)) : "";
    }

    String session() {
        return session;
    }

    /** Where an answer sends the browser on to, within the product. */
    Optional<String> target(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").map(address -> address.replace(product.url(""), ""));
    }

    private HttpResponse<String> kept(HttpResponse<String> answer) {
        answer.headers().allValues("Set-Cookie").forEach(cookie -> {
            Matcher named = COOKIE.matcher(cookie);
            if (named.find()) {
                session = named.group(1);
            }
            Matcher chosen = LANGUAGE.matcher(cookie);
            if (chosen.lookingAt()) {
                language = chosen.group(1);
            }
        });
        return answer;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
