package org.claimwright.ear.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A partner's program: calls the API with a key, as clients do over a connection that stays open and with gzip. */
final class Partner {
    private final String base;
    private final String key;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Partner(String address, String key) {
        this.base = address + "/api/v1";
        this.key = key;
    }

    /**
     * What came back.
     *
     * @param etag the version to name in the next change; null for none
     * @param location where something new is found; null for none
     * @param bytes length of the body as it was sent, compressed
     * @param nanos from the first byte sent to the last one received
     */
    record Answer(String etag, String location, int bytes, long nanos) {
        UUID id() {
            return UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
        }
    }

    Answer get(String path) throws IOException, InterruptedException {
        return call("GET", path, null, null);
    }

    Answer call(String method, String path, String etag, String body) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Authorization", "Bearer " + key)
                .header("Accept-Encoding", "gzip")
                .method(method, publisher(body));
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        if (etag != null) {
            request.header("If-Match", etag);
        }
        HttpRequest ready = request.build();
        long begin = System.nanoTime();
        HttpResponse<byte[]> response = client.send(ready, HttpResponse.BodyHandlers.ofByteArray());
        long nanos = System.nanoTime() - begin;
        requireDone(method + " " + path, response);
        return new Answer(header(response, "ETag"), header(response, "Location"), response.body().length, nanos);
    }

    private static HttpRequest.BodyPublisher publisher(String body) {
        return body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body);
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse(null);
    }

    private static void requireDone(String what, HttpResponse<byte[]> response) {
        if (response.statusCode() / 100 != 2) {
            String told = new String(response.body(), StandardCharsets.UTF_8);
            throw new IllegalStateException(what + " -> " + response.statusCode() + " " + told);
        }
    }
}
