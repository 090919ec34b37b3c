package org.claimwright.ear.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;

/** Asks a running product from outside, over HTTP, following no redirect. */
public final class BlackBox {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String address;
    // as browsers, which offer HTTP/2 over TLS alone
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    private BlackBox(String address) {
        this.address = address;
    }

    /** The merged WAR on stock Micro, the one product of this run. */
    public static BlackBox micro() {
        return new BlackBox(Product.address());
    }

    /** A product at an address of its own, without a slash at the end. */
    public static BlackBox at(String address) {
        return new BlackBox(address);
    }

    /** Whatever is deployed on the server of the in-container tests. */
    public static BlackBox server() {
        return new BlackBox("http://127.0.0.1:" + Integer.getInteger("server.http.port"));
    }

    /** The address of a path, for a browser. */
    public String url(String path) {
        return address + path;
    }

    /** The names of the headers of an answer in HTTP/1.1, to which servers add some of their own. */
    public Set<String> headers(String path) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create(url(path)).toURL().openConnection();
            connection.setInstanceFollowRedirects(false);
            return connection.getHeaderFields().keySet();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param headers names and values in turn */
    public HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, null, headers);
    }

    /** @param body null for none */
    public HttpResponse<String> send(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url(path)))
                .timeout(PATIENCE)
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for " + path, e);
        }
    }
}
