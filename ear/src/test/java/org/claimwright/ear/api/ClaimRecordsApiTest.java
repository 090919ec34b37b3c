package org.claimwright.ear.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClaimRecordsApiTest {
    private final Job job = Job.concreteAndSteel();
    private final Partner partner = job.partner();

    @Test
    void each_submission_and_certification_is_frozen_as_it_was() {
        Reply submitted = job.submit(job.lines(job.claim().ok(), "[{'line':'1','work':'100.00'}]")
                        .ok())
                .ok();
        job.approve(submitted).ok();
        String versions = Job.address(submitted) + "/versions";
        assertThat(partner.get(versions).at("/items/0/kind")).isEqualTo("SUBMISSION");
        assertThat(partner.get(versions).at("/items/1/kind")).isEqualTo("CERTIFICATION");
        Reply frozen = partner.get(versions + "/1").ok();
        assertThat(frozen.at("/claim/status")).isEqualTo("UNDER_REVIEW");
        assertThat(frozen.at("/claim/lines/0/work")).isEqualTo("100.00");
        partner.get(versions + "/3").refuses(404, "not-found");
    }

    @Test
    void the_history_tells_who_did_what() {
        Reply submitted = job.submit(job.lines(job.claim().ok(), "[{'line':'1','work':'100.00'}]")
                        .ok())
                .ok();
        Reply history = partner.get(Job.address(submitted) + "/history").ok();
        assertThat(history.at("/total")).isEqualTo("3");
        assertThat(history.at("/items/0/action")).isEqualTo("SUBMITTED");
        assertThat(history.at("/items/0/by")).isEqualTo("Ada Administrator");
        assertThat(history.at("/items/0/to/status")).isEqualTo("UNDER_REVIEW");
    }

    @Test
    void the_document_is_a_file_for_spreadsheets() {
        Reply claim = job.lines(job.claim().ok(), "[{'line':'1','work':'100.00','comment':'=1+1'}]")
                .ok();
        Reply document = partner.get(Job.address(claim) + "/document", "Accept", "text/csv");
        assertThat(document.status()).isEqualTo(200);
        assertThat(document.header("Content-Type")).startsWith("text/csv");
        assertThat(document.header("Content-Disposition")).startsWith("attachment; filename=");
        assertThat(document.response().body().lines()).hasSize(4).anyMatch(line -> line.endsWith(",'=1+1"));
        partner.get(Job.address(claim) + "/document", "Accept", "image/png").refuses(406, "not-acceptable");
    }
}
