package org.claimwright.web.project;

import java.time.ZoneId;
import java.util.List;

/** The time zones that a form offers: those of places, and UTC. */
public final class TimeZones {
    private TimeZones() {}

    public static List<String> all() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(zone -> zone.matches("(Africa|America|Asia|Atlantic|Australia|Europe|Pacific)/.*|UTC"))
                .sorted()
                .toList();
    }
}
