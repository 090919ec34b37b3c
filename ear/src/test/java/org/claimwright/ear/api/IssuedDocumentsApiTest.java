package org.claimwright.ear.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Documents as PDF, as partners get them. */
class IssuedDocumentsApiTest {
    private static final String PDF = "application/pdf";

    private final Job job = Job.concreteAndSteel();
    private final Partner partner = job.partner();

    @Test
    void a_version_is_issued_once_and_named_by_its_hash() {
        Reply claim = submitted();
        String address = Job.address(claim) + "/document";
        Reply first = partner.get(address, "Accept", PDF).ok();
        assertThat(first.header("Content-Type")).isEqualTo(PDF);
        assertThat(first.header("Content-Language")).isEqualTo("en");
        assertThat(first.header("Content-Disposition"))
                .startsWith("attachment; filename=\"")
                .contains(".pdf");
        assertThat(first.response().body()).startsWith("%PDF-");
        Reply seen = partner.get("/projects/" + job.project());
        partner.patch("/projects/" + job.project(), "{'settings':{'pdfFooterText':'Thank you'}}", seen)
                .ok();
        assertThat(partner.get(address, "Accept", PDF).tag()).isEqualTo(first.tag());
        assertThat(partner.get(address, "Accept", PDF, "If-None-Match", first.tag())
                        .status())
                .isEqualTo(304);
        Reply issued = partner.get(Job.address(claim) + "/documents").ok();
        assertThat(issued.at("/total")).isEqualTo("1");
        assertThat(issued.at("/items/0/hash")).isEqualTo(first.tag().replace("\"", ""));
        assertThat(issued.at("/items/0/version")).isEqualTo("1");
        assertThat(issued.at("/items/0/dictionary")).isEqualTo("en-US/gc");
        assertThat(issued.at("/items/0/dictionaryVersion")).hasSize(64);
    }

    @Test
    void the_footer_of_a_project_is_a_setting_and_no_longer_refused() {
        Reply seen = partner.get("/projects/" + job.project());
        Reply changed = partner.patch(
                        "/projects/" + job.project(), "{'settings':{'pdfFooterText':'Licence 123'}}", seen)
                .ok();
        assertThat(changed.at("/settings/pdfFooterText")).isEqualTo("Licence 123");
        partner.patch("/projects/" + job.project(), "{'settings':{'pdfFooterText':'" + "x".repeat(601) + "'}}", changed)
                .refuses(422, "too-long", "/settings/pdfFooterText");
    }

    @Test
    void the_answer_of_the_payer_is_there_after_the_review() {
        Reply claim = submitted();
        String answer = Job.address(claim) + "/document?kind=ANSWER";
        partner.get(answer, "Accept", PDF).refuses(409, "not-answered-yet");
        job.approve(claim).ok();
        assertThat(partner.get(answer + "&language=fr", "Accept", PDF).ok().header("Content-Language"))
                .isEqualTo("fr");
        partner.get(answer + "&version=1", "Accept", PDF).refuses(409, "not-answered-yet");
        partner.get(answer + "&version=9", "Accept", PDF).refuses(404, "not-found");
        partner.get(Job.address(claim) + "/document?kind=LETTER", "Accept", PDF).refuses(400, "bad-parameter");
    }

    @Test
    void who_does_not_say_what_is_wanted_gets_the_file_for_spreadsheets() {
        Reply claim = submitted();
        assertThat(partner.get(Job.address(claim) + "/document").ok().header("Content-Type"))
                .startsWith("text/csv");
    }

    private Reply submitted() {
        return job.submit(job.lines(job.claim().ok(), "[{'line':'1','work':'100.00'}]")
                        .ok())
                .ok();
    }
}
