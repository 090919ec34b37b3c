package org.claimwright.core.demonstration;

import java.util.List;
import org.claimwright.core.terminology.Market;
import org.claimwright.core.terminology.PointOfView;

/**
 * An account of the demonstration with the ways in.
 *
 * @param slug the short name that its addresses start with
 * @param key a key to the API that acts for its administrator; null when the installation has none kept
 */
public record DemonstrationAccount(
        String slug,
        String name,
        Market market,
        PointOfView pointOfView,
        String language,
        String key,
        List<DemonstrationPerson> people) {
    public DemonstrationAccount {
        people = List.copyOf(people);
    }

    // the key stays out of every log
    @Override
    public String toString() {
        return "DemonstrationAccount[" + slug + ", " + people + "]";
    }
}
