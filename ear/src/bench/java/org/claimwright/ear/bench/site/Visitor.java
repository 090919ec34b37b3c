package org.claimwright.ear.bench.site;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
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
        Map<String, String> fields = Map.of("form:email", email, "form:password", Office.PASSWORD);
        Answer answer = visitor.press(visitor.get("/sign-in"), "form", "form:signIn", fields);
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
        return send("GET", path, null, Wire.body(null));
    }

    /** Hands in what was typed into a grid. */
    public Answer type(String path, String edits) throws IOException, InterruptedException {
        return send("PATCH", path, "application/json", Wire.body(edits));
    }

    /** Hands over a file that was chosen on a page. */
    public Answer send(String path, byte[] file) throws IOException, InterruptedException {
        return send("POST", path, "application/octet-stream", BodyPublishers.ofByteArray(file));
    }

    /** Presses a button of a form that has no fields. */
    public Answer press(Answer page, String form, String button) throws IOException, InterruptedException {
        return press(page, form, button, Map.of());
    }

    /** Fills in a form of a page that was got, and presses a button of it. */
    public Answer press(Answer page, String form, String button, Map<String, String> typed)
            throws IOException, InterruptedException {
        String text = page.text();
        Map<String, String> fields = new LinkedHashMap<>(typed);
        fields.put(form, form);
        fields.put(button, "");
        fields.put("jakarta.faces.ViewState", found(STATE, text));
        fields.put("primefaces.nonce", found(NONCE, text));
        Pattern action = Pattern.compile("<form id=\"" + form + "\"[^>]* action=\"([^\"]*)\"");
        String path = found(action, text).replace("&amp;", "&");
        return send("POST", path, "application/x-www-form-urlencoded", Wire.body(encoded(fields)));
    }

    private Answer send(String method, String path, String type, BodyPublisher body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .method(method, body)
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
