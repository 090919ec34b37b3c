package org.claimwright.web.project;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.claimwright.core.terminology.Market;
import org.claimwright.core.terminology.Texts;
import org.claimwright.core.terminology.Zones;
import org.claimwright.core.terminology.Zones.Country;
import org.claimwright.web.frame.TextView;

/** The time zones that a form offers, those of the reader's market first. */
@Named
@RequestScoped
public class TimeZones {
    @Inject
    private TextView text;

    @Inject
    private Clock clock;

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

    /** Those to choose from where one has been chosen. */
    public List<Country> with(String chosen) {
        Texts texts = text.texts();
        String usual = usual(texts.dictionary().name().market());
        return Zones.of(texts.locale(), usual, chosen, clock.instant());
    }
}
