package org.claimwright.ear.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimwright.ear.harness.BlackBox;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadersApiTest {
    private static final Partner PARTNER = TestAccounts.anAccount();

    @ParameterizedTest
    @CsvSource({
        "Content-Type, @@@",
        "Content-Type, application/json; charset=@@@",
        "Accept, @@@",
        "Accept, a/b/c",
        "Accept, text/html;q=much"
    })
    void a_header_that_cannot_be_read_is_told_as_a_problem(String header, String value) {
        Reply refused = PARTNER.get("/projects", header, value).refuses(400, "malformed-request");
        assertThat(refused.at("/type")).isEqualTo("/api/v1/problems/malformed-request");
        assertThat(refused.at("/instance")).isEqualTo("/api/v1/projects");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/projects", "/api/v1/openapi.json", "/sign-in", "/nowhere", "/health/ready"})
    void no_answer_names_the_server_and_its_version(String path) {
        assertThat(BlackBox.micro().headers(path)).contains("X-Frame-Options").doesNotContain("Server", "X-Powered-By");
    }
}
