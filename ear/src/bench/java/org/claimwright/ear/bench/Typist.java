package org.claimwright.ear.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody in front of the page of a claim: opens it, scrolls, types into one cell after the other. */
final class Typist {
    private static final Pattern STATE = Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]* value=\"([^\"]*)\"");
    private static final Pattern NONCE = Pattern.compile(" nonce=\"([^\"]*)\"");
    private static final Pattern LINE = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");
    private static final Pattern VERSION = Pattern.compile("\"version\":(\\d+)");
    private static final double NANOS_PER_MILLI = 1e6;
    private static final int FEW = 5;

    private final String address;
    private final UUID person;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();
    private int bytes;

    private Typist(String address, UUID person) {
        this.address = address;
        this.person = person;
    }

    static Typist signedIn(String address, Office office) throws IOException, InterruptedException {
        Typist typist = new Typist(address, office.administratorId());
        String page = typist.text("GET", "/sign-in", null);
        Map<String, String> fields = Map.of(
                "form",
                "form",
                "form:email",
                "administrator@bench.example",
                "form:password",
                Office.PASSWORD,
                "form:signIn",
                "",
                "jakarta.faces.ViewState",
                found(STATE, page),
                "primefaces.nonce",
                found(NONCE, page));
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        typist.text("POST", "/sign-in", body);
        return typist;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("not found: " + pattern);
        }
        return matcher.group(1);
    }

    /** Opens a claim in draft and types into it, and reports what that takes. */
    void measure(UUID claim, int lines, int rounds, Report report) throws IOException, InterruptedException {
        String page = "/bench/claims/" + claim;
        List<Long> opened = new ArrayList<>();
        List<Long> scrolled = new ArrayList<>();
        List<Long> typed = new ArrayList<>();
        int pageBytes = 0;
        int linesBytes = 0;
        for (int round = 0; round < FEW * rounds; round++) {
            opened.add(firstByte(page));
            pageBytes = bytes;
            long begin = System.nanoTime();
            String given = text("GET", page + "/lines?from=" + round % lines + "&count=100", null);
            scrolled.add(System.nanoTime() - begin);
            linesBytes = bytes;
            typed.add(type(page + "/lines", given, round));
        }
        String size = "%,d lines".formatted(lines);
        report.fact("Page of a claim, %s, first byte (target 300 ms)".formatted(size), said(opened, pageBytes));
        report.fact("Page of 100 of %s for its grid".formatted(size), said(scrolled, linesBytes));
        report.fact("One cell of %s typed (target 100 ms)".formatted(size), said(typed, bytes));
    }

    private long type(String path, String given, int round) throws IOException, InterruptedException {
        String edit = "{\"version\":%s,\"edits\":[{\"line\":\"%s\",\"work\":\"%d.50\"}]}"
                .formatted(found(VERSION, given), found(LINE, given), 100 + round);
        long begin = System.nanoTime();
        String answer = text("PATCH", path, edit);
        long nanos = System.nanoTime() - begin;
        if (!answer.contains("\"work\":" + (100 + round) + "50")) {
            throw new IllegalStateException(answer);
        }
        return nanos;
    }

    // the second half: by then all is warm
    private static String said(List<Long> nanos, int bytes) {
        List<Long> warm =
                nanos.subList(nanos.size() / 2, nanos.size()).stream().sorted().toList();
        long median = warm.get(warm.size() / 2);
        long slow = warm.get(Math.min(warm.size() - 1, warm.size() * 95 / 100));
        return "median %.1f ms, 95%% within %.1f ms, %,d bytes"
                .formatted(median / NANOS_PER_MILLI, slow / NANOS_PER_MILLI, bytes);
    }

    private long firstByte(String path) throws IOException, InterruptedException {
        HttpRequest request = request("GET", path, null);
        long begin = System.nanoTime();
        HttpResponse<InputStream> answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        long nanos = System.nanoTime() - begin;
        try (InputStream body = answer.body()) {
            bytes = body.readAllBytes().length;
        }
        requireDone(path, answer);
        return nanos;
    }

    private String text(String method, String path, String body) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                client.send(request(method, path, body), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        requireDone(method + " " + path, answer);
        bytes = answer.body().length();
        return answer.body();
    }

    private HttpRequest request(String method, String path, String body) {
        boolean form = "POST".equals(method);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", form ? "application/x-www-form-urlencoded" : "application/json")
                .header("X-Claimwright", "sheet")
                .header("X-Claimwright-Person", person.toString());
        return request.method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private static void requireDone(String what, HttpResponse<?> answer) {
        if (answer.statusCode() >= 400
                || answer.headers().firstValue("Location").orElse("").contains("/sign-in?")) {
            throw new IllegalStateException(what + ": " + answer.statusCode());
        }
    }
}
