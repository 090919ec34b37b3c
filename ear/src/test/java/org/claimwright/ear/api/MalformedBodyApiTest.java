package org.claimwright.ear.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimwright.ear.harness.BlackBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MalformedBodyApiTest {
    private static final Partner PARTNER = TestAccounts.anAccount();

    @ParameterizedTest
    @ValueSource(strings = {"{'name':", "{'name':'a','name':'b'}", "{}{}", "{name:1}", "not json", "{'name':'a',}"})
    void what_is_no_json_is_told_with_line_and_column(String body) {
        Reply refused = PARTNER.post("/companies", body).refuses(400, "malformed-body");
        assertThat(refused.json().path("line").asInt()).isPositive();
        assertThat(refused.json().path("column").asInt()).isPositive();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/companies|{'name':7}|/name",
                "/companies|[]|``",
                "/companies|'text'|``",
                "/people|{'name':'x','email':'a@b.example','active':'yes'}|/active",
                "/projects|{'settings':{'periodDueDay':'25'}}|/settings/periodDueDay",
                "/projects|{'settings':[]}|/settings",
            })
    void a_value_of_the_wrong_sort_is_told_with_its_place(String path, String body, String pointer) {
        PARTNER.post(path, body).refuses(400, "wrong-type", pointer == null ? "" : pointer);
    }

    @Test
    void unknown_members_are_told_all_at_once() {
        Reply refused = PARTNER.post("/companies", "{'name':'x','fax':'1','vip':{'a':1}}")
                .refuses(400, "unknown-member");
        assertThat(refused.errors()).containsExactly("/fax unknown-member", "/vip unknown-member");
    }

    @Test
    void deep_nesting_ends_at_a_bound() {
        PARTNER.post("/companies", "[".repeat(100_000)).refuses(400, "malformed-body");
    }

    @Test
    void a_body_that_is_not_json_by_its_type_is_refused() {
        var answer = BlackBox.micro()
                .send(
                        "POST",
                        "/api/v1/companies",
                        "<company/>",
                        "Authorization",
                        "Bearer " + PARTNER.key(),
                        "Content-Type",
                        "application/xml");
        new Reply(answer).refuses(415, "unsupported-media-type");
    }

    @Test
    void a_body_beyond_the_limit_is_refused() {
        PARTNER.post("/companies", "{'name':'" + "x".repeat(5 * 1024 * 1024) + "'}")
                .refuses(413, "body-too-large");
    }

    @Test
    void a_change_without_a_body_says_what_is_missing() {
        PARTNER.send("POST", "/companies", null).refuses(422, "required", "/name");
    }
}
