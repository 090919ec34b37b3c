package org.claimwright.ear.harness;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Somebody who asks for the page to sign in on while the product is starting, again and again. */
final class Knocks implements AutoCloseable {
    private static final int NOBODY = 0;

    private final Set<Integer> heard = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final HttpClient client = HttpClient.newHttpClient();
    private final HttpRequest question;

    private Knocks(int port) {
        question = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/sign-in"))
                .timeout(Duration.ofSeconds(30))
                .build();
    }

    static Knocks at(int port) {
        Knocks knocks = new Knocks(port);
        knocks.clock.scheduleWithFixedDelay(knocks::once, 0, 100, TimeUnit.MILLISECONDS);
        return knocks;
    }

    int once() {
        int status = ask();
        heard.add(status);
        return status;
    }

    private int ask() {
        try {
            return client.send(question, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            return NOBODY;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return NOBODY;
        }
    }

    Set<Integer> heard() {
        return Set.copyOf(heard);
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
