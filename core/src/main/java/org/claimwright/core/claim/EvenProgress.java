package org.claimwright.core.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.claimwright.core.money.Percent;
import org.claimwright.core.problem.Problem;

/** Bills every line up to the same share of its value. Lines that were further along before stay where they are. */
public final class EvenProgress {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private EvenProgress() {}

    /** @param percent completed and stored to date, from 0 to 100 */
    public static List<LineEdit> of(List<ClaimLineSheet> lines, BigDecimal percent) {
        if (percent == null) {
            throw Problem.REQUIRED.refusalAt("/percent");
        }
        if (percent.signum() < 0 || percent.compareTo(HUNDRED) > 0) {
            throw Problem.RATE_OUT_OF_RANGE.refusalAt("/percent", Map.of("typed", percent));
        }
        return lines.stream()
                .filter(line -> !line.scheduledValue().isZero() && before(line).compareTo(percent) <= 0)
                .map(line -> upTo(line, percent))
                .toList();
    }

    // what the claims before have billed, materials that lie there included
    private static BigDecimal before(ClaimLineSheet line) {
        return Percent.share(line.workPrevious().plus(line.storedPrevious()), line.scheduledValue())
                .figure();
    }

    private static LineEdit upTo(ClaimLineSheet line, BigDecimal percent) {
        return LineEdit.billed(line.id().toString(), null, null, null, percent, null, null, null);
    }
}
