package org.claimwright.core.claim;

import java.io.Serializable;
import org.claimwright.core.money.Money;

/**
 * What a release would come to.
 *
 * @param lines on how many lines something is released
 * @param held what is held without any release by this claim
 * @param releasedWork what would be released of work
 * @param releasedStored what would be released of stored materials
 * @param dueNow what is due as the claim stands
 * @param dueThen what would be due
 */
public record ReleaseForecast(
        int lines, Money held, Money releasedWork, Money releasedStored, Money dueNow, Money dueThen)
        implements Serializable {
    public Money released() {
        return releasedWork.plus(releasedStored);
    }

    public Money heldThen() {
        return held.minus(released());
    }
}
