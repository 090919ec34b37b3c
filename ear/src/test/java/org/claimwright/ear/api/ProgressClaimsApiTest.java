package org.claimwright.ear.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProgressClaimsApiTest {
    private final Job job = Job.concreteAndSteel();
    private final Partner partner = job.partner();

    @Test
    void a_claim_goes_from_draft_to_certificate_and_the_next_one_continues_from_it() {
        Reply draft = job.claim();
        assertThat(draft.status()).isEqualTo(201);
        assertThat(draft.at("/status")).isEqualTo("DRAFT");
        Reply filled = job.lines(
                        draft, "[{'line':'1','workPercent':'50'},{'line':'2','work':'6000.00','storedNew':'1000.00'}]")
                .ok();
        assertThat(filled.at("/summary/completedAndStoredToDate")).isEqualTo("17000.00");
        assertThat(filled.at("/summary/retainage")).isEqualTo("1700.00");
        assertThat(filled.at("/summary/currentPaymentDue")).isEqualTo("15300.00");
        Reply submitted = job.submit(filled).ok();
        assertThat(submitted.at("/status")).isEqualTo("UNDER_REVIEW");
        assertThat(submitted.at("/submittedAt")).isNotBlank();
        Reply certified = partner.post(
                        Job.address(draft) + "/review",
                        """
                        {'outcome':'APPROVED_AS_NOTED','undecided':'ACCEPT','remark':'as measured',
                         'lines':[{'line':'1','decision':'APPROVED','approvedWork':'9000.00','reason':'measured'}],
                         'withheld':{'amount':'100.00','reason':'cleaning'}}
                        """,
                        submitted)
                .ok();
        assertThat(certified.at("/lines/0/claimed/work")).isEqualTo("10000.00");
        assertThat(certified.at("/lines/0/certified/work")).isEqualTo("9000.00");
        assertThat(certified.at("/summary/certificate")).isEqualTo("14300.00");
        String june = Job.period(partner, job.project(), "DOWNSTREAM", "2026-06-01", "2026-06-30");
        Reply next = job.claimFor(june).ok();
        assertThat(next.at("/sequence")).isEqualTo("2");
        assertThat(next.at("/lines/0/workPrevious")).isEqualTo("9000.00");
        assertThat(next.at("/lines/1/storedPrevious")).isEqualTo("1000.00");
        assertThat(next.at("/summary/previousCertificates")).isEqualTo("14300.00");
        assertThat(next.at("/summary/currentPaymentDue")).isEqualTo("100.00");
    }

    @Test
    void upstream_claims_run_the_same_way() {
        Job upstream = Job.concreteAndSteel(partner, "CLIENT_CONTRACT", "UPSTREAM");
        Reply claim = upstream.claim().ok();
        assertThat(claim.at("/direction")).isEqualTo("UPSTREAM");
        Reply filled =
                upstream.lines(claim, "[{'line':'1','totalPercent':'25'}]").ok();
        Reply approved = upstream.approve(upstream.submit(filled).ok()).ok();
        assertThat(approved.at("/summary/certificate")).isEqualTo("4500.00");
    }

    @Test
    void the_head_of_a_draft_is_changed_alone() {
        Reply claim = job.claim().ok();
        Reply changed = partner.patch(Job.address(claim), "{'number':'SC-7','final':true,'comment':'last one'}", claim)
                .ok();
        assertThat(changed.at("/number")).isEqualTo("SC-7");
        assertThat(changed.at("/final")).isEqualTo("true");
        assertThat(changed.at("/billingOn")).isEqualTo(claim.at("/billingOn"));
    }

    @Test
    void a_claim_is_sent_back_and_submitted_again() {
        Reply submitted = job.submit(job.claim().ok()).ok();
        Reply back = partner.post(
                        Job.address(submitted) + "/review",
                        "{'lines':[{'line':'1','decision':'REJECTED','reason':'not poured'}],"
                                + "'outcome':'REVISE_AND_RESUBMIT','undecided':'ACCEPT'}",
                        submitted)
                .ok();
        assertThat(back.at("/status")).isEqualTo("REVISE_AND_RESUBMIT");
        assertThat(job.submit(back).ok().at("/status")).isEqualTo("UNDER_REVIEW");
    }

    @Test
    void an_administrator_corrects_a_status() {
        Reply submitted = job.submit(job.claim().ok()).ok();
        Reply draft = partner.post(Job.address(submitted) + "/status", "{'status':'DRAFT','remark':'slip'}", submitted)
                .ok();
        assertThat(draft.at("/status")).isEqualTo("DRAFT");
    }

    @Test
    void claims_are_listed_with_totals_and_without_lines() {
        job.lines(job.claim().ok(), "[{'line':'1','work':'500.00'}]").ok();
        String query = "?project=%s&direction=DOWNSTREAM&status=DRAFT&period=%s&company=%s&contract=%s&q=k-&sort=NUMBER"
                .formatted(job.project(), job.period(), job.company(), job.contract());
        Reply found = partner.get("/progress-claims" + query).ok();
        assertThat(found.at("/total")).isEqualTo("1");
        assertThat(found.at("/items/0/summary/completedAndStoredToDate")).isEqualTo("500.00");
        assertThat(found.json().at("/items/0/lines").isMissingNode()).isTrue();
        assertThat(partner.get("/progress-claims?status=APPROVED").at("/total")).isEqualTo("0");
        assertThat(partner.get(job.contractAddress() + "/progress-claims").at("/total"))
                .isEqualTo("1");
    }

    @Test
    void the_latest_claim_is_deleted_and_an_earlier_one_is_not() {
        Reply first = job.approve(job.submit(job.claim().ok()).ok()).ok();
        String june = Job.period(partner, job.project(), "DOWNSTREAM", "2026-06-01", "2026-06-30");
        Reply second = job.claimFor(june).ok();
        partner.delete(Job.address(first), partner.get(Job.address(first))).refuses(409, "not-latest");
        assertThat(partner.delete(Job.address(second), second).status()).isEqualTo(204);
        partner.get(Job.address(second)).refuses(404, "not-found");
    }
}
