package org.claimwright.core.directory;

import java.util.UUID;
import org.claimwright.core.terminology.Market;
import org.claimwright.core.terminology.PointOfView;

/**
 * The account as its people see it.
 *
 * @param slug the short name that its addresses start with
 */
public record AccountRow(
        UUID id,
        int version,
        String slug,
        String name,
        Market market,
        PointOfView pointOfView,
        String language,
        String currency,
        String timeZone,
        boolean refuseOverBilling) {}
