package org.claimwright.ear.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimwright.ear.harness.Archives;
import org.claimwright.ear.harness.BlackBox;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What could differ between the two archives: JSON, filters, problems, the document with its pages. */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
class ApiOfTheEarTest {
    private final BlackBox server = BlackBox.server();
    private final Partner partner = TestAccounts.anAccount();
    private final String[] json = {
        "Authorization", "Bearer " + partner.key(), "Content-Type", "application/json", "Idempotency-Key", "once"
    };

    @Deployment(testable = false)
    static EnterpriseArchive ear() {
        return Archives.ear();
    }

    @Test
    void json_is_read_and_written_as_strictly() {
        String project = "{\"number\":\"1\",\"name\":\"Tower\",\"currency\":\"USD\",\"timeZone\":\"America/Chicago\"}";
        Reply made = new Reply(server.send("POST", "/api/v1/projects", project, json));
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.at("/settings/defaultRetainage")).isEqualTo("10");
        assertThat(made.header("Location")).endsWith("/api/v1/projects/" + made.id());
        Reply again = new Reply(server.send("POST", "/api/v1/projects", project, json));
        assertThat(again.response().body()).isEqualTo(made.response().body());
        Reply read = new Reply(server.get("/api/v1/projects/" + made.id(), "Authorization", "Bearer " + partner.key()));
        assertThat(read.json()).isEqualTo(made.json());
        assertThat(read.tag()).isEqualTo(made.tag());
    }

    @Test
    void refusals_are_problems_with_addresses_that_lead_to_their_pages() {
        Reply refused = new Reply(server.send("POST", "/api/v1/companies", "{\"fax\":1}", json));
        refused.refuses(400, "unknown-member", "/fax");
        assertThat(server.get(refused.at("/type")).statusCode()).isEqualTo(200);
        assertThat(refused.header("RateLimit-Limit")).isNotNull();
    }

    @Test
    void a_header_that_cannot_be_read_is_told_as_a_problem() {
        Reply refused = new Reply(server.get("/api/v1/companies", "Accept", "@@@"));
        refused.refuses(400, "malformed-request");
        assertThat(server.get(refused.at("/type")).statusCode()).isEqualTo(200);
    }

    @Test
    void the_document_is_there_with_the_page_to_browse_it() {
        assertThat(new Reply(server.get("/api/v1/openapi.json")).at("/openapi")).isEqualTo("3.1.0");
        assertThat(server.get("/api/v1/docs").statusCode()).isEqualTo(200);
        assertThat(server.get("/api/v1/docs/swagger-ui.css").statusCode()).isEqualTo(200);
        assertThat(server.get("/api/v1/docs/browse.js").statusCode()).isEqualTo(200);
    }
}
