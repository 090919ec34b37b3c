package org.claimwright.ear.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.claimwright.core.db.Setting;
import org.claimwright.ear.harness.BlackBox;
import org.claimwright.ear.harness.Demonstration;
import org.claimwright.ear.harness.OtherDomain;
import org.claimwright.ear.harness.Pages;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The documented script on a Payara Server, as the people of an IT department run it. */
@Order(5)
class DeployScriptTest {
    private final Demonstration demonstration = Demonstration.shown();

    @Test
    void the_script_tells_the_server_where_the_database_is_and_deploys_the_ear() throws Exception {
        try (OtherDomain domain = OtherDomain.started()) {
            OtherDomain.run(
                    List.of("bash", script().toString(), System.getProperty("claimwright.ear")),
                    Map.of(
                            "PAYARA_HOME", System.getProperty("payara.home"),
                            "ADMIN_PORT", domain.adminPort(),
                            "DOMAIN_DIR", domain.folder().toString(),
                            "DB_URL", Setting.DB_URL.value(),
                            "DB_PASSWORD", Setting.DB_PASSWORD.value(),
                            "DB_OWNER_PASSWORD", Setting.DB_OWNER_PASSWORD.value()));
            assertPartnerIsAnswered(BlackBox.at(domain.address()));
            assertPersonSignsIn(domain.address());
        }
    }

    private void assertPartnerIsAnswered(BlackBox server) throws Exception {
        assertThat(server.get("/api/v1/projects").statusCode()).isEqualTo(401);
        var answer = server.get("/api/v1/projects", "Authorization", "Bearer " + demonstration.key());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Harbour Tower");
        assertThat(new UpgradeOffer(server).made("/api/v1/projects").version()).isEqualTo(HttpClient.Version.HTTP_1_1);
        assertThat(server.headers("/api/v1/projects"))
                .contains("Cache-Control")
                .doesNotContain("Server", "X-Powered-By");
    }

    private void assertPersonSignsIn(String address) {
        try (Pages pages = Pages.at(address)) {
            Page page = pages.tab();
            page.navigate("/");
            page.fill("input[type=email]", demonstration.email());
            page.fill("input[type=password]", demonstration.password());
            page.click("button[type=submit]");
            page.waitForURL(Pattern.compile(".*/[a-z0-9-]+/"));
            assertThat(page.content()).contains("Harbour Tower");
        }
    }

    private static Path script() {
        return Path.of(System.getProperty("claimwright.module"), "src/main/server/deploy.sh");
    }
}
