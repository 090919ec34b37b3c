package org.claimwright.web.project;

import java.time.ZoneId;
import java.util.List;
import org.claimwright.core.terminology.Market;

/** The time zones that a form offers: those of places, and UTC. */
public final class TimeZones {
    private TimeZones() {}

    /** The zone in which most firms of a market work. */
    public static String usual(Market market) {
        return switch (market) {
            case US -> "America/New_York";
            case CA, CA_US -> "America/Toronto";
            case GB -> "Europe/London";
            case AU -> "Australia/Sydney";
            case NZ -> "Pacific/Auckland";
        };
    }

    public static List<String> all() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(zone -> zone.matches("(Africa|America|Asia|Atlantic|Australia|Europe|Pacific)/.*|UTC"))
                .sorted()
                .toList();
    }
}
