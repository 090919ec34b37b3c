package org.claimwright.ear.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.zip.GZIPInputStream;

/** A partner's program: calls the API with a key, as clients do over a connection that stays open and with gzip. */
final class Partner {
    private static final byte GZIP_0 = 0x1f;
    private static final byte GZIP_1 = (byte) 0x8b;

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
     * @param body as it was sent, compressed or not
     * @param nanos from the first byte sent to the last one received
     */
    record Answer(String etag, String location, byte[] body, long nanos) {
        int bytes() {
            return body.length;
        }

        String text() throws IOException {
            boolean compressed = body.length > 1 && body[0] == GZIP_0 && body[1] == GZIP_1;
            InputStream plain = new ByteArrayInputStream(body);
            try (InputStream content = compressed ? new GZIPInputStream(plain) : plain) {
                return new String(content.readAllBytes(), StandardCharsets.UTF_8);
            }
        }

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
        return new Answer(header(response, "ETag"), header(response, "Location"), response.body(), nanos);
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
