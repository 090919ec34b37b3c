package org.claimwright.core.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import java.util.Map;

/** What was refused and where, in a form that a test can state: {@code LINE_OVERBILLED /0/work}. */
public final class Refused {
    private Refused() {}

    /** Each fault as problem and pointer; a problem without a place stands alone. */
    public static List<String> by(Runnable attempt) {
        Refusal refusal = refusal(attempt);
        return refusal.faults().isEmpty()
                ? List.of(refusal.problem().name())
                : refusal.faults().stream().map(Refused::told).toList();
    }

    /** Each fault that was noted. */
    public static List<String> noted(Faults faults) {
        return faults.none() ? List.of() : by(faults::refuse);
    }

    /** The facts that the sentence about the only fault mentions. */
    public static Map<String, Object> facts(Runnable attempt) {
        List<Fault> faults = refusal(attempt).faults();
        assertThat(faults).hasSize(1);
        return faults.get(0).facts();
    }

    private static String told(Fault fault) {
        return fault.problem() + " " + fault.pointer();
    }

    private static Refusal refusal(Runnable attempt) {
        try {
            attempt.run();
        } catch (Refusal refusal) {
            return refusal;
        }
        return fail("nothing was refused");
    }
}
