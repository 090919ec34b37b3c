package org.claimwright.ear.bench.site;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Connections to the product that stay open, as those of browsers and programs do; shared by all callers. */
final class Wire {
    private static final int REFUSED = 400;
    // before the server closes an idle one: a request that meets the end of its connection is nobody's fault
    private static final String IDLE_SECONDS = "20";
    private static final HttpClient CLIENT = open();

    private Wire() {}

    private static HttpClient open() {
        System.setProperty("jdk.httpclient.keepalive.timeout", IDLE_SECONDS);
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }

    /** What was answered, with the cookies that came along. */
    record Received(Answer answer, List<String> cookies) {}

    static Received send(HttpRequest request) throws IOException, InterruptedException {
        long[] first = new long[1];
        long begin = System.nanoTime();
        HttpResponse<byte[]> response = CLIENT.send(request, head -> {
            first[0] = System.nanoTime() - begin;
            return BodySubscribers.ofByteArray();
        });
        long nanos = System.nanoTime() - begin;
        requireDone(request, response);
        Answer answer =
                new Answer(header(response, "ETag"), header(response, "Location"), response.body(), first[0], nanos);
        return new Received(answer, response.headers().allValues("Set-Cookie"));
    }

    static BodyPublisher body(String text) {
        return text == null ? BodyPublishers.noBody() : BodyPublishers.ofString(text);
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse(null);
    }

    private static void requireDone(HttpRequest request, HttpResponse<byte[]> response) {
        String location = response.headers().firstValue("Location").orElse("");
        if (response.statusCode() >= REFUSED || location.contains("/sign-in")) {
            String told = new String(response.body(), StandardCharsets.UTF_8);
            throw new Refused(
                    response.statusCode(),
                    request.method() + " " + request.uri() + " -> " + response.statusCode() + " " + location + told);
        }
    }
}
