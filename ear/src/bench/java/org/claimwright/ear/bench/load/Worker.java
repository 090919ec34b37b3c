package org.claimwright.ear.bench.load;

import java.time.Duration;
import java.util.Random;
import org.claimwright.ear.bench.site.Answer;

/** One of many people, who does one thing after the other and thinks in between. */
abstract class Worker {
    private static final int STACK_BYTES = 256 * 1024;
    private static final int LONGEST_ERROR = 160;
    // nobody thinks no time at all, and nobody is waited for long
    private static final double SHORTEST = 0.2;
    private static final double LONGEST = 4;

    private final Watch watch;
    private final Gate gate;
    private final int place;
    private final Random chance;

    /** @param place the how manieth it is: the same one does the same in every run */
    Worker(Watch watch, Gate gate, int place) {
        this.watch = watch;
        this.gate = gate;
        this.place = place;
        this.chance = new Random(place);
    }

    /** Some requests one after the other, each of them timed, with thought in between. */
    abstract void work() throws Exception;

    final void begin() {
        Thread thread = new Thread(null, this::days, "worker-" + place, STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
    }

    private void days() {
        try {
            while (gate.opens(place)) {
                round();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void round() throws InterruptedException {
        try {
            work();
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception e) {
            String told = e.toString().replaceAll("[0-9a-f-]{36}", "...");
            watch.failed(told.substring(0, Math.min(LONGEST_ERROR, told.length())));
            think(Duration.ofSeconds(1));
        }
    }

    final Answer timed(String kind, Request request) throws Exception {
        Answer answer = request.send();
        watch.done(kind, answer.nanos());
        return answer;
    }

    /** Something that is asked of the product. */
    interface Request {
        Answer send() throws Exception;
    }

    /** Waits as people do: mostly shorter than the mean, now and then much longer. */
    final void think(Duration mean) throws InterruptedException {
        double drawn = -Math.log(1 - chance.nextDouble());
        Thread.sleep(Math.round(mean.toMillis() * Math.min(LONGEST, Math.max(SHORTEST, drawn))));
    }

    final Random chance() {
        return chance;
    }
}
