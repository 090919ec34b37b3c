package org.claimwright.web.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimwright.core.terminology.Market;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TimeZonesTest {
    @ParameterizedTest
    @EnumSource(Market.class)
    void every_market_begins_with_a_zone_that_the_form_offers(Market market) {
        assertThat(TimeZones.all()).contains(TimeZones.usual(market));
    }
}
