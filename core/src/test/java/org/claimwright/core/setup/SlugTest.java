package org.claimwright.core.setup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {
    @ParameterizedTest
    @CsvSource({
        "Harbour Builders, harbour-builders",
        "'Lund & Okafor, Inc.', lund-okafor-inc",
        "Bâtiments Réunis, batiments-reunis",
        "API, account-api",
        "X, account-x",
        "שלום, account",
        "An account name that goes on and on for longer, an-account-name-that-goes-on-and-on-for"
    })
    void the_short_name_is_made_from_the_name(String name, String slug) {
        assertThat(Slug.of(name)).isEqualTo(slug);
    }
}
