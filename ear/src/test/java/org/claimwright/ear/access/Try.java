package org.claimwright.ear.access;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.claimwright.core.paging.Page;
import org.claimwright.core.problem.Problem;
import org.claimwright.ear.fixture.Firm;
import org.claimwright.ear.fixture.Refused;

/**
 * One use case, handed the ids of some account.
 *
 * @param useCase its class and method
 * @param foreign what it answers when the ids are another account's
 * @param call hands it the ids of a firm
 */
record Try(String useCase, String foreign, Function<Firm, ?> call) {
    static final String EMPTY = "empty";
    static final String DONE = "done";

    /** What comes of it: the problem, an empty list, or that it was done. */
    String with(Firm target) {
        Object[] answer = new Object[1];
        Optional<Problem> problem = Refused.problem(() -> answer[0] = call.apply(target));
        return problem.map(refused -> refused.name().toLowerCase(Locale.ROOT))
                .orElseGet(() -> isEmpty(answer[0]) ? EMPTY : DONE);
    }

    /** All that is told, as text; nothing when it is refused. */
    String answer(Firm target) {
        Object[] answer = new Object[1];
        return Refused.problem(() -> answer[0] = call.apply(target)).isPresent() ? "" : told(answer[0]);
    }

    private static String told(Object answer) {
        return answer instanceof byte[] bytes ? new String(bytes, StandardCharsets.ISO_8859_1) : String.valueOf(answer);
    }

    private static boolean isEmpty(Object answer) {
        return answer instanceof Page<?> page && page.items().isEmpty() && page.total() == 0
                || answer instanceof Collection<?> all && all.isEmpty();
    }
}
