package org.claimwright.web.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import org.claimwright.core.terminology.Market;
import org.claimwright.core.terminology.Zones;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TimeZonesTest {
    @ParameterizedTest
    @EnumSource(Market.class)
    void every_market_begins_with_a_zone_that_the_form_offers_first(Market market) {
        String usual = TimeZones.usual(market);
        assertThat(Zones.of(Locale.US, usual, usual, Instant.EPOCH).get(0).zones())
                .extracting(Zones.Zone::id)
                .contains(usual);
    }
}
