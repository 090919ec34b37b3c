package org.claimwright.api.claim;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.claimwright.core.money.Percent;

/** Shares as they are published: with two decimals, as on paper. Rates are published as they were typed. */
final class Percents {
    private static final int DECIMALS = 2;

    private Percents() {}

    static BigDecimal published(Percent share) {
        return share.figure().setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
