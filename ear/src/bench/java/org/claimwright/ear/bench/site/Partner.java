package org.claimwright.ear.bench.site;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;

/** A partner's program: calls the API with a key, and takes gzip. */
public final class Partner {
    private final String base;
    private final String key;

    public Partner(String address, String key) {
        this.base = address + "/api/v1";
        this.key = key;
    }

    public Answer get(String path) throws IOException, InterruptedException {
        return call("GET", path, null, null);
    }

    /** Something in a form of its own. */
    public Answer get(String path, String type) throws IOException, InterruptedException {
        return Wire.send(request(path).header("Accept", type).build()).answer();
    }

    /** A draft of the next claim of a contract. */
    public Answer claim(Object contract, Object period) throws IOException, InterruptedException {
        String body = "{\"periodId\": \"" + period + "\"}";
        return call("POST", "/contracts/" + contract + "/progress-claims", null, body);
    }

    /**
     * Sends a request.
     *
     * @param etag the version that is changed; null for none
     * @param body null for none
     */
    public Answer call(String method, String path, String etag, String body) throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path).method(method, Wire.body(body));
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        if (etag != null) {
            request.header("If-Match", etag);
        }
        return Wire.send(request.build()).answer();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .header("Authorization", "Bearer " + key)
                .header("Accept-Encoding", "gzip");
    }
}
