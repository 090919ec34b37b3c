package org.claimwright.ear.run;

/** One sentence for the person at the console: what is in the way and what to do. */
public final class CannotStart extends Exception {
    private static final long serialVersionUID = 1L;

    CannotStart(String sentence) {
        super(sentence);
    }

    CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
