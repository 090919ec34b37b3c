package org.claimwright.ear.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.claimwright.core.problem.Problem;
import org.claimwright.ear.harness.BlackBox;
import org.claimwright.ear.harness.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DocumentationApiTest {
    private final BlackBox product = BlackBox.micro();

    @Test
    void the_document_is_read_without_a_key_in_both_forms() {
        assertThat(product.get("/api/v1/openapi.yaml").body()).startsWith("openapi: 3.1.0");
        assertThat(new Reply(product.get("/api/v1/openapi.json")).at("/openapi"))
                .isEqualTo("3.1.0");
    }

    @ParameterizedTest
    @EnumSource(Problem.class)
    void the_type_of_every_problem_leads_to_a_page_about_it(Problem problem) {
        var page = product.get("/api/v1/problems/" + problem.code());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<code>" + problem.code() + "</code>").doesNotContain("{");
    }

    @Test
    void the_document_can_be_browsed_and_nothing_on_the_page_breaks_its_policy() {
        try (Pages pages = Pages.micro()) {
            Page page = pages.tab();
            List<String> complaints = new ArrayList<>();
            page.onConsoleMessage(message -> complaints.add(message.type() + " " + message.text()));
            page.onPageError(complaints::add);
            page.navigate("/api/v1/docs");
            page.getByText("Types figures into lines").waitFor();
            Pages.keep(page, "api-docs");
            assertThat(complaints).noneMatch(complaint -> complaint.startsWith("error"));
        }
    }
}
