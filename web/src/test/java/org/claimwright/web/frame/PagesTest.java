package org.claimwright.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {
    private static final String ID = "0b0e7a52-3f0e-4d67-b1f6-0f8f2b9c8d11";

    @ParameterizedTest
    @CsvSource({
        "/harbour/projects, /view/project/projects.xhtml",
        "/harbour/claims, /view/claim/claims.xhtml",
        "/harbour/claims/" + ID + ", /view/claim/claim.xhtml?id=" + ID,
        "/h-2/settings/api-keys, /view/apikey/api-keys.xhtml"
    })
    void an_address_in_an_account_leads_to_its_page(String address, String view) {
        assertThat(Pages.ofAccount(address)).contains(view);
        assertThat(Path.of("src/main/webapp", view.replaceAll("\\?.*", ""))).matches(Files::exists);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/projects",
                "/harbour",
                "/harbour/projects/",
                "/harbour/claims/1",
                "/harbour/claims/" + ID + "&id=2",
                "/view/project/projects.xhtml",
                "/harbour/view/project/projects.xhtml"
            })
    void any_other_leads_nowhere(String address) {
        assertThat(Pages.ofAccount(address)).isEmpty();
        assertThat(Pages.open(address)).isEmpty();
    }

    @Test
    void few_pages_belong_to_no_account() {
        assertThat(Pages.open("/sign-in")).contains("/view/signin/sign-in.xhtml");
        assertThat(Pages.open("/setup")).contains("/view/setup/setup.xhtml");
        assertThat(Pages.open("/welcome")).contains("/view/signin/welcome.xhtml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "x", "1e3", "99999999999"})
    void a_page_number_that_nobody_can_read_means_the_first_page(String number) {
        assertThat(PageNumber.read(number).page()).isEqualTo(1);
        assertThat(PageNumber.read("7").page()).isEqualTo(7);
    }
}
