package org.claimwright.ear.run;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Waits until the application answers, which a server does not say: it lives on after a failed deployment. */
final class Readiness {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final long PAUSE_MILLIS = 200;

    private final Process process;
    private final HttpRequest question;
    private final StartLog log;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    Readiness(Process process, String address, StartLog log) {
        this.process = process;
        this.log = log;
        this.question = HttpRequest.newBuilder(URI.create(address + "/health/ready"))
                .timeout(Duration.ofSeconds(10))
                .build();
    }

    void await() throws CannotStart, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!answers()) {
            boolean over = log.complete() && !answers();
            if (over || !process.isAlive()) {
                throw new CannotStart(
                        log.reason().orElse("The server did not take the application: its log says why."));
            }
            if (System.nanoTime() > end) {
                throw new CannotStart("No answer after " + PATIENCE.toMinutes() + " minutes: its log says why.");
            }
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        }
    }

    // the server has an answer of its own before the application is there: ours names the database
    private boolean answers() throws InterruptedException {
        try {
            HttpResponse<String> answer = client.send(question, HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() == 200 && answer.body().contains("\"database\"");
        } catch (IOException e) {
            return false;
        }
    }
}
