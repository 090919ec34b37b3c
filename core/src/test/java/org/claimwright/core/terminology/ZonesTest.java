package org.claimwright.core.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.claimwright.core.terminology.Zones.Country;
import org.claimwright.core.terminology.Zones.Zone;
import org.junit.jupiter.api.Test;

class ZonesTest {
    private static final Instant NOW = Instant.parse("2026-05-31T12:00:00Z");

    @Test
    void the_country_of_the_market_is_first_and_each_place_says_what_its_time_is_called() {
        List<Country> english = Zones.of(Locale.US, "America/New_York", null, NOW);
        assertThat(english.get(0).name()).isEqualTo("United States");
        assertThat(english.get(0).zones())
                .contains(
                        new Zone("America/New_York", "New York – Eastern Time"),
                        new Zone("America/Phoenix", "Phoenix – Mountain Standard Time"));
        List<Country> french = Zones.of(Locale.CANADA_FRENCH, "America/Toronto", null, NOW);
        assertThat(french.get(0).name()).isEqualTo("Canada");
        assertThat(french.get(0).zones())
                .contains(
                        new Zone("America/Toronto", "Toronto – heure de l’Est"),
                        new Zone("America/Cambridge_Bay", "Cambridge Bay – heure des Rocheuses"));
        assertThat(french)
                .extracting(Country::name)
                .containsSubsequence("Canada", "Égypte", "États-Unis", "Fidji", "UTC");
    }

    @Test
    void every_zone_is_offered_once_and_known_to_the_server() {
        List<String> ids = ids(Zones.of(Locale.US, "America/New_York", null, NOW));
        assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThan(400);
        assertThat(ZoneId.getAvailableZoneIds()).containsAll(ids);
        assertThat(ids).contains("Asia/Kolkata").doesNotContain("Asia/Calcutta", "America/Montreal");
    }

    @Test
    void an_older_name_that_is_in_use_stays() {
        assertThat(ids(Zones.of(Locale.CANADA, "America/Toronto", "America/Montreal", NOW)))
                .contains("America/Montreal")
                .doesNotHaveDuplicates();
        assertThat(ids(Zones.of(Locale.CANADA, "America/Toronto", "UTC", NOW)))
                .endsWith("UTC")
                .doesNotHaveDuplicates();
    }

    private static List<String> ids(List<Country> countries) {
        Stream<Zone> zones = countries.stream().flatMap(country -> country.zones().stream());
        return zones.map(Zone::id).toList();
    }
}
