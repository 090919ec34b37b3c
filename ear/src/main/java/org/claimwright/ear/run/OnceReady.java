package org.claimwright.ear.run;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Keeps what the application wants to be read until it answers: an address that is told can be opened. */
final class OnceReady implements Consumer<String> {
    private final Consumer<String> shown;
    private List<String> kept = new ArrayList<>();

    OnceReady(Consumer<String> shown) {
        this.shown = shown;
    }

    @Override
    public synchronized void accept(String line) {
        if (kept == null) {
            shown.accept(line);
        } else {
            kept.add(line);
        }
    }

    /** It answers: what was kept is shown, and what comes later at once. */
    synchronized void ready() {
        List<String> before = kept;
        kept = null;
        before.forEach(shown);
    }
}
