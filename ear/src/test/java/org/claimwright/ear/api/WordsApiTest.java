package org.claimwright.ear.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.claimwright.ear.harness.BlackBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everybody is refused in the words that they, else the project, else the account chose. */
class WordsApiTest {
    private static final String FRENCH = "une facture";

    private final Partner partner = TestAccounts.anAccount();

    @Test
    void the_same_refusal_is_read_by_everybody_in_words_of_their_own() {
        Job job = billed(partner);
        reads(secondClaim(job, partner), "en-US", "an invoice");
        reads(
                secondClaim(job, reader(job, "'market':'AU','pointOfView':'SPECIALTY_CONTRACTOR'")),
                "en-AU",
                "a progress claim");
        reads(secondClaim(job, reader(job, "'market':'GB'")), "en-GB", "a payment application");
        reads(secondClaim(job, reader(job, "'language':'fr'")), "fr-CA", FRENCH);
        reads(
                secondClaim(job, reader(job, "'market':'US','pointOfView':'SPECIALTY_CONTRACTOR'")),
                "en-US",
                "a progress billing");
    }

    @Test
    void a_project_goes_before_the_account_and_a_person_before_both() {
        Job job = billed(partner);
        Reply seen = partner.get("/projects/" + job.project());
        partner.patch("/projects/" + job.project(), "{'language':'fr','market':'CA'}", seen)
                .ok();
        reads(secondClaim(job, partner), "fr-CA", FRENCH);
        reads(secondClaim(job, reader(job, "'language':'en'")), "en-CA", "a progress claim");
        reads(secondClaim(job, reader(job, "'language':'en','market':'US'")), "en-US", "an invoice");
        Reply elsewhere = partner.get("/companies/" + UUID.randomUUID()).refuses(404, "not-found");
        assertThat(elsewhere.header("Content-Language")).isEqualTo("en-US");
    }

    @Test
    void what_is_refused_before_anybody_looked_is_in_the_words_of_its_project_too() {
        Job job = Job.concreteAndSteel(partner, "SUBCONTRACT", "DOWNSTREAM");
        Reply claim = job.claim().ok();
        Reply seen = partner.get("/projects/" + job.project());
        partner.patch("/projects/" + job.project(), "{'language':'fr','market':'CA'}", seen)
                .ok();
        for (String address : List.of(
                "/projects/" + job.project(),
                job.contractAddress(),
                "/billing-periods/" + job.period(),
                Job.address(claim))) {
            isFrench(partner.get(address + "?fax=1").refuses(400, "unknown-parameter"), address);
            isFrench(partner.send("PATCH", address, "{}").refuses(428, "version-required"), address);
        }
        String stranger = TestAccounts.keyOf(partner, personWithout(job), "READ,WRITE")
                .get(job.contractAddress() + "?fax=1")
                .refuses(400, "unknown-parameter")
                .header("Content-Language");
        assertThat(stranger).isEqualTo("en-US");
    }

    private static void isFrench(Reply refused, String address) {
        assertThat(refused.header("Content-Language")).as(address).isEqualTo("fr-CA");
    }

    private static String personWithout(Job job) {
        return job.partner()
                .post("/people", "{'name':'Lee','email':'%s@x.example'}".formatted(UUID.randomUUID()))
                .ok()
                .id();
    }

    @Test
    void an_account_decides_where_nobody_else_does() {
        Partner french = TestAccounts.anAccount("fr", "CA", "GENERAL_CONTRACTOR");
        reads(secondClaim(billed(french), french), "fr-CA", FRENCH);
        Partner either = TestAccounts.anAccount("en", "CA_US", "OWNER");
        reads(secondClaim(billed(either), either), "en-CA", "an invoice");
    }

    @Test
    void a_request_chooses_the_language_of_those_who_have_not() {
        Reply refused = partner.get("/companies?fax=1", "Accept-Language", "de, fr;q=0.8, en;q=0.5");
        assertThat(refused.refuses(400, "unknown-parameter").header("Content-Language"))
                .isEqualTo("fr-CA");
        assertThat(refused.header("Vary")).contains("Accept-Language", "Authorization");
        assertThat(refused.at("/parameter")).isEqualTo("fax");
        Partner english = reader(billed(partner), "'language':'en'");
        assertThat(english.get("/projects?fax=1", "Accept-Language", "fr").header("Content-Language"))
                .isEqualTo("en-US");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en-GB             | en-GB",
                "fr                | fr-CA",
                "fr-FR, en;q=0.9   | fr-CA",
                "en-NZ, fr         | en-NZ",
                "de, en-AU;q=0.3   | en-AU",
                "de                | en-US",
                "*                 | en-US",
                "nonsense;;q=many  | en-US",
                "en-CA             | en-CA"
            })
    void somebody_who_is_not_known_is_answered_as_the_request_asks(String asked, String answered) {
        Reply refused = new Reply(BlackBox.micro().get("/api/v1/projects", "Accept-Language", asked));
        assertThat(refused.refuses(401, "not-signed-in").header("Content-Language"))
                .isEqualTo(answered);
    }

    @Test
    void what_a_program_reads_is_the_same_in_every_language() {
        Job job = billed(partner);
        Reply english = secondClaim(job, partner);
        Reply french = secondClaim(job, reader(job, "'language':'fr'"));
        assertThat(french.at("/type")).isEqualTo(english.at("/type"));
        assertThat(french.at("/title")).isNotEqualTo(english.at("/title"));
        assertThat(french.errors()).isEqualTo(english.errors());
        Reply unknown = partner.get("/companies?fax=1", "Accept-Language", "fr");
        assertThat(unknown.at("/known"))
                .isEqualTo(partner.get("/companies?fax=1").at("/known"));
    }

    private static void reads(Reply refused, String language, String words) {
        refused.refuses(409, "claim-exists");
        assertThat(refused.header("Content-Language")).isEqualTo(language);
        assertThat(refused.at("/detail")).contains(words);
    }

    private static Job billed(Partner partner) {
        Job job = Job.concreteAndSteel(partner, "SUBCONTRACT", "DOWNSTREAM");
        job.approve(job.submit(job.claim().ok()).ok()).ok();
        return job;
    }

    private static Reply secondClaim(Job job, Partner by) {
        return by.post(job.contractAddress() + "/progress-claims", "{'periodId':'" + job.period() + "'}");
    }

    /** Somebody who may bill in the project and has chosen these words. */
    private static Partner reader(Job job, String words) {
        String person = job.partner()
                .post("/people", "{'name':'Kim','email':'%s@x.example',%s}".formatted(UUID.randomUUID(), words))
                .ok()
                .id();
        job.partner()
                .send("PUT", "/projects/" + job.project() + "/members/" + person, "{'commitments':'ADMIN'}")
                .ok();
        return TestAccounts.keyOf(job.partner(), person, "READ,WRITE");
    }
}
