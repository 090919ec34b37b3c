package org.claimwright.core.claim;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.claimwright.core.change.Differences;
import org.claimwright.core.money.Money;
import org.claimwright.core.money.Percent;

/** The typed figures of a claim's lines at one moment, by line number, for the history. */
record LineStates(Map<String, State> lines) {
    private record State(
            Money work,
            Money stored,
            Money moved,
            Percent workRate,
            Percent storedRate,
            Money workReleased,
            Money storedReleased,
            Money retainage,
            String comment,
            int decimals) {
        Map<String, Object> named() {
            Map<String, Object> named = new LinkedHashMap<>();
            named.put("work", work.amount(decimals));
            named.put("stored", stored.amount(decimals));
            named.put("movedToWork", moved.amount(decimals));
            named.put("workRetainageRate", workRate.figure());
            named.put("storedRetainageRate", storedRate.figure());
            named.put("workReleased", workReleased.amount(decimals));
            named.put("storedReleased", storedReleased.amount(decimals));
            named.put("retainage", retainage.amount(decimals));
            named.put("comment", comment);
            return named;
        }
    }

    static LineStates of(List<ClaimLine> lines, int decimals) {
        Map<String, State> states = new HashMap<>();
        for (ClaimLine line : lines) {
            LineRetainage retainage = line.retainage();
            states.put(
                    line.price().number(),
                    new State(
                            line.claimedWork(),
                            line.claimedStored(),
                            line.movedToWork(),
                            retainage.workRate(),
                            retainage.storedRate(),
                            retainage.workReleased(),
                            retainage.storedReleased(),
                            retainage.total(),
                            line.comment(),
                            decimals));
        }
        return new LineStates(states);
    }

    /** Only the figures that changed, of only the lines that changed. */
    Differences differences(LineStates after) {
        Map<String, Object> from = new TreeMap<>();
        Map<String, Object> to = new TreeMap<>();
        after.lines.forEach((number, state) -> {
            State before = lines.get(number);
            if (before != null && !before.equals(state)) {
                Differences made = Differences.between(before.named(), state.named());
                from.put(number, made.from());
                to.put(number, made.to());
            }
        });
        return new Differences(from, to);
    }
}
