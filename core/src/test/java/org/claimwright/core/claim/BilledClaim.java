package org.claimwright.core.claim;

import java.util.List;
import org.claimwright.core.money.Money;

/** One claim of a made-up history, as it stood from moment to moment. */
final class BilledClaim {
    /** Which seed and which claim of it. */
    final String name;

    /** Whether work of earlier claims is taken back now and then. */
    final boolean corrects;

    final int decimals;

    /** The certificates of the claims before. */
    final List<Money> certificates;

    /** What was withheld of the claim before. */
    final Money withheld;

    Moment opened;
    Moment typed;
    Moment typedInOtherOrder;
    Moment certified;
    Moment certifiedAgain;
    List<ReckonedFigures> typedReckoned;
    List<ReckonedFigures> certifiedReckoned;

    /** What was said to releasing more than is held, line by line. */
    List<List<String>> releasedTooMuch;

    BilledClaim(String name, boolean corrects, int decimals, List<Money> certificates, Money withheld) {
        this.name = name;
        this.corrects = corrects;
        this.decimals = decimals;
        this.certificates = certificates;
        this.withheld = withheld;
    }
}
