package org.claimwright.ear.product;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.claimwright.ear.harness.BlackBox;

/** Somebody who offers with every request, as Java's own client does, to go on in HTTP/2 without TLS. */
record UpgradeOffer(BlackBox product) {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    HttpResponse<String> made(String path, String... headers) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(), path, headers);
    }

    HttpResponse<String> made(String path, BodyPublisher body, String... headers)
            throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder().POST(body), path, headers);
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String path, String... headers)
            throws IOException, InterruptedException {
        request.uri(URI.create(product.url(path))).timeout(PATIENCE);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }
}
