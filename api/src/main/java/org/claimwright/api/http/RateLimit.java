package org.claimwright.api.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Logger;
import java.util.regex.Pattern;

/** How many requests one key may send: a bucket for each that refills evenly over a minute. */
@ApplicationScoped
public class RateLimit {
    private static final String SETTING = "API_REQUESTS_PER_MINUTE";
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,8}");
    private static final Logger LOG = Logger.getLogger(RateLimit.class.getName());
    private static final int USUAL = 600;
    private static final long MINUTE = 60_000;
    private static final int MOST_BUCKETS = 10_000;

    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();
    private final int perMinute;

    @Inject
    private Clock clock;

    /** With the limit that the operator set, or the usual one. */
    public RateLimit() {
        perMinute = configured();
    }

    RateLimit(Clock clock, int perMinute) {
        this.clock = clock;
        this.perMinute = perMinute;
    }

    private static int configured() {
        String said = Optional.ofNullable(System.getProperty(SETTING))
                .or(() -> Optional.ofNullable(System.getenv(SETTING)))
                .orElse(String.valueOf(USUAL));
        if (!NUMBER.matcher(said).matches()) {
            LOG.warning(() -> SETTING + " is " + said + ", which is no number from 1 on: the limit is " + USUAL);
            return USUAL;
        }
        return Integer.parseInt(said);
    }

    /**
     * What is left of a limit.
     *
     * @param taken whether the request at hand still fits
     * @param resetAfter seconds until everything is free again, or until the next request fits if this one did not
     */
    record State(boolean taken, int limit, int remaining, long resetAfter) {}

    /** Counts one request of {@code who}. */
    State count(String who) {
        long now = clock.instant().toEpochMilli();
        if (buckets.size() > MOST_BUCKETS) {
            buckets.values().removeIf(bucket -> bucket.isFull(now));
        }
        return buckets.computeIfAbsent(who, key -> new Bucket(now)).take(now);
    }

    private final class Bucket {
        private double tokens = perMinute;
        private long filledAt;

        Bucket(long now) {
            filledAt = now;
        }

        synchronized boolean isFull(long now) {
            fill(now);
            return tokens >= perMinute;
        }

        synchronized State take(long now) {
            fill(now);
            boolean taken = tokens >= 1;
            if (taken) {
                tokens--;
            }
            double missing = taken ? perMinute - tokens : 1 - tokens;
            long resetAfter = (long) Math.ceil(missing * MINUTE / perMinute / 1000);
            return new State(taken, perMinute, (int) tokens, resetAfter);
        }

        private void fill(long now) {
            tokens = Math.min(perMinute, tokens + (double) Math.max(0, now - filledAt) * perMinute / MINUTE);
            filledAt = now;
        }
    }
}
