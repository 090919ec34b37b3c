package org.claimwright.core.signin;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * How long a person stays signed in on pages. An operator may say otherwise, as a system property or an environment
 * variable of that name, in the form {@code PT45M}.
 */
public enum SessionLimit {
    /** Without a request in between. */
    SESSION_IDLE(Duration.ofHours(1)),
    /** However busy. */
    SESSION_LONGEST(Duration.ofHours(12));

    private final Duration usual;
    private final Duration length;

    SessionLimit(Duration usual) {
        this.usual = usual;
        this.length = Optional.ofNullable(System.getProperty(name()))
                .or(() -> Optional.ofNullable(System.getenv(name())))
                .map(this::read)
                .orElse(usual);
    }

    /** What was said; the usual length if it is none of at least a second and at most a month. */
    Duration read(String said) {
        try {
            Duration read = Duration.parse(said.strip());
            if (read.compareTo(Duration.ofSeconds(1)) >= 0 && read.compareTo(Duration.ofDays(31)) <= 0) {
                return read;
            }
        } catch (DateTimeParseException e) {
            log().log(System.Logger.Level.DEBUG, name(), e);
        }
        log().log(
                        System.Logger.Level.WARNING,
                        "{0} is {1}, which is no length like PT45M: it is {2}",
                        name(),
                        said,
                        usual);
        return usual;
    }

    // constants are made before the fields of their class
    private static System.Logger log() {
        return System.getLogger("claimwright.signin");
    }

    public Duration length() {
        return length;
    }
}
