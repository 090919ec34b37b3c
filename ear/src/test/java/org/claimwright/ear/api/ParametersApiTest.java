package org.claimwright.ear.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParametersApiTest {
    private static final Partner PARTNER = TestAccounts.anAccount();

    @Test
    void unknown_parameters_are_refused() {
        Reply refused = PARTNER.get("/progress-claims?state=DRAFT").refuses(400, "unknown-parameter");
        assertThat(refused.at("/parameter")).isEqualTo("state");
        assertThat(refused.at("/known")).contains("status");
        PARTNER.get("/companies?Q=x").refuses(400, "unknown-parameter");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "page=0",
                "page=-1",
                "page=x",
                "page=",
                "page=99999999999",
                "perPage=0",
                "perPage=201",
                "status=draft",
                "status=PAID",
                "project=1",
                "sort=name",
                "page=1&page=2",
                "q=%00"
            })
    void values_that_a_parameter_does_not_take_are_refused(String query) {
        Reply refused = PARTNER.get("/progress-claims?" + query).refuses(400, "bad-parameter");
        assertThat(refused.at("/parameter")).isEqualTo(query.split("=")[0]);
    }

    @ParameterizedTest
    @CsvSource({"page=1&page=2, REPEATED", "q=%00, INVISIBLE_CHARACTERS"})
    void what_is_wrong_with_a_parameter_is_told(String query, String why) {
        Reply refused = PARTNER.get("/companies?" + query).refuses(400, "bad-parameter");
        assertThat(refused.at("/why")).isEqualTo(why);
        assertThat(refused.json().has("known")).isFalse();
        assertThat(refused.at("/detail")).doesNotContain("It takes", "…");
    }

    @Test
    void an_address_that_takes_no_parameter_says_so() {
        Reply refused = PARTNER.get("/tax-codes?fax=1").refuses(400, "unknown-parameter");
        assertThat(refused.json().has("known")).isFalse();
        assertThat(refused.at("/count")).isEqualTo("0");
        assertThat(refused.at("/detail")).doesNotContain("…", "—");
    }

    @Test
    void whatever_is_no_page_is_told_the_same() {
        String known = PARTNER.get("/companies?page=0").at("/known");
        assertThat(PARTNER.get("/companies?page=abc").at("/known")).isEqualTo(known);
        assertThat(PARTNER.get("/companies?page=99999999999").at("/known")).isEqualTo(known);
    }

    @Test
    void a_page_beyond_the_last_is_empty() {
        Reply far = PARTNER.get("/progress-claims?page=1000000&perPage=200").ok();
        assertThat(far.json().path("items")).isEmpty();
    }
}
