package org.claimwright.ear.bench.load;

import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;

/** What all people's requests took, by kind, since it was last begun anew. */
final class Watch {
    private final Map<String, Queue<Long>> nanos = new ConcurrentSkipListMap<>();
    private final Map<String, AtomicLong> errors = new ConcurrentHashMap<>();
    private volatile boolean watching;

    void begin() {
        nanos.clear();
        errors.clear();
        watching = true;
    }

    void end() {
        watching = false;
    }

    void done(String kind, long took) {
        if (watching) {
            nanos.computeIfAbsent(kind, fresh -> new ConcurrentLinkedQueue<>()).add(took);
        }
    }

    /** @param what the first words of what went wrong, for the report */
    void failed(String what) {
        if (watching) {
            errors.computeIfAbsent(what, fresh -> new AtomicLong()).incrementAndGet();
        }
    }

    Map<String, Queue<Long>> nanos() {
        return nanos;
    }

    Map<String, AtomicLong> errors() {
        return errors;
    }
}
