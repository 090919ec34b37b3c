package org.claimwright.ear.bench.site;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser: signs in once, then opens pages and types into grids. */
public final class Visitor {
    private static final Pattern STATE = Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]* value=\"([^\"]*)\"");
    private static final Pattern NONCE = Pattern.compile(" nonce=\"([^\"]*)\"");

    private final String base;
    private final UUID person;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    private Visitor(String base, UUID person) {
        this.base = base;
        this.person = person;
    }

    /** @param person whom the pages are made for */
    public static Visitor signedIn(String base, String email, UUID person) throws IOException, InterruptedException {
        Visitor visitor = new Visitor(base, person);
        String page = visitor.get("/sign-in").text();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("form", "form");
        fields.put("form:signIn", "");
        fields.put("form:email", email);
        fields.put("form:password", Office.PASSWORD);
        fields.put("jakarta.faces.ViewState", found(STATE, page));
        fields.put("primefaces.nonce", found(NONCE, page));
        Answer answer = visitor.send("POST", "/sign-in", "application/x-www-form-urlencoded", encoded(fields));
        if (answer.location() == null) {
            throw new IllegalStateException("signing in as " + email + " led nowhere");
        }
        return visitor;
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** What a pattern's first group matches. */
    public static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("not found: " + pattern);
        }
        return matcher.group(1);
    }

    /** A page, whole. */
    public Answer get(String path) throws IOException, InterruptedException {
        return send("GET", path, null, null);
    }

    /** Hands in what was typed into a grid. */
    public Answer type(String path, String edits) throws IOException, InterruptedException {
        return send("PATCH", path, "application/json", edits);
    }

    private Answer send(String method, String path, String type, String body) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .method(method, Wire.body(body))
                .header("X-Claimwright", "sheet")
                .header("X-Claimwright-Person", person.toString())
                .header("Accept-Encoding", "gzip");
        if (type != null) {
            request.header("Content-Type", type);
        }
        if (!cookies.isEmpty()) {
            request.header("Cookie", String.join("; ", cookies.values()));
        }
        Wire.Received received = Wire.send(request.build());
        received.cookies().stream().map(cookie -> cookie.split(";", 2)[0]).forEach(cookie -> {
            cookies.put(cookie.split("=", 2)[0], cookie);
        });
        return received.answer();
    }
}
