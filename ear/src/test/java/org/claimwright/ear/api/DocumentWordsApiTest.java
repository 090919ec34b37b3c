package org.claimwright.ear.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A document is in the words of its project, else of the account, whoever reads it. */
class DocumentWordsApiTest {
    private final Job job = Job.concreteAndSteel();
    private final Partner partner = job.partner();
    private final String address = Job.address(job.lines(job.claim().ok(), "[{'line':'1','work':'1234.50'}]")
                    .ok())
            + "/document";

    @Test
    void without_a_language_it_has_the_names_of_the_api_for_everybody() {
        Reply document = partner.get(address, "Accept", "text/csv", "Accept-Language", "fr");
        assertThat(document.response().body())
                .startsWith("row,number,costCode,")
                .contains("\nLINE,", "\r\nTOTAL,");
        assertThat(document.header("Content-Language")).isNull();
    }

    @Test
    void with_a_language_columns_and_rows_are_named_in_it_and_figures_stay() {
        Reply french = partner.get(address + "?language=fr", "Accept", "text/csv");
        assertThat(french.header("Content-Language")).isEqualTo("fr-CA");
        assertThat(french.response().body())
                .contains("Retenue de garantie", "\r\nLigne,1,", ",1234.50,")
                .doesNotContain("LINE", "retainage");
        Reply english = partner.get(address + "?language=en", "Accept", "text/csv");
        assertThat(english.header("Content-Language")).isEqualTo("en-US");
        assertThat(english.response().body()).contains("Retainage", "\r\nLine,1,", ",1234.50,");
    }

    @Test
    void its_words_are_those_of_the_project_and_not_of_the_reader() {
        Reply seen = partner.get("/projects/" + job.project());
        partner.patch("/projects/" + job.project(), "{'market':'GB'}", seen).ok();
        String person = partner.post(
                        "/people", "{'name':'Kim','email':'%s@x.example','market':'CA'}".formatted(UUID.randomUUID()))
                .ok()
                .id();
        partner.send("PUT", "/projects/" + job.project() + "/members/" + person, "{'commitments':'ADMIN'}")
                .ok();
        Reply document = TestAccounts.keyOf(partner, person, "READ")
                .get(address + "?language=en", "Accept", "text/csv")
                .ok();
        assertThat(document.header("Content-Language")).isEqualTo("en-GB");
        assertThat(document.response().body()).contains("Retention").doesNotContain("Holdback", "Retainage");
    }

    @Test
    void it_comes_in_the_language_that_the_contract_has_agreed_on() {
        Reply contract = partner.get("/contracts/" + job.contract());
        assertThat(inTheContracts().header("Content-Language")).isEqualTo("en-US");
        partner.patch("/contracts/" + job.contract(), "{'documentLanguage':'fr'}", contract)
                .ok();
        assertThat(inTheContracts().header("Content-Language")).isEqualTo("fr-CA");
        assertThat(inTheContracts().response().body()).contains("Retenue de garantie");
    }

    private Reply inTheContracts() {
        return partner.get(address + "?language=contract", "Accept", "text/csv").ok();
    }

    @Test
    void a_language_that_is_not_known_is_refused() {
        partner.get(address + "?language=de", "Accept", "text/csv").refuses(400, "bad-parameter");
    }
}
