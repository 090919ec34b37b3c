package org.claimwright.ear.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VersionsApiTest {
    private final Job job = Job.concreteAndSteel();
    private final Partner partner = job.partner();

    @Test
    void a_change_of_an_old_version_is_refused_and_changes_nothing() {
        Reply seen = job.claim().ok();
        Reply changed = job.lines(seen, "[{'line':'1','work':'1.00'}]").ok();
        job.lines(seen, "[{'line':'1','work':'2.00'}]").refuses(412, "stale");
        job.submit(seen).refuses(412, "stale");
        partner.delete(Job.address(seen), seen).refuses(412, "stale");
        assertThat(partner.get(Job.address(seen)).json()).isEqualTo(changed.json());
    }

    @Test
    void a_change_must_say_which_version_it_changes() {
        Reply claim = job.claim().ok();
        partner.send("PATCH", Job.address(claim), "{'comment':'x'}").refuses(428, "version-required");
        partner.post(Job.address(claim) + "/submission", "{}").refuses(428, "version-required");
        partner.send("DELETE", Job.address(claim), null).refuses(428, "version-required");
        partner.post(Job.address(claim) + "/submission", "{}", "If-Match", "*").refuses(428, "version-required");
        partner.post(Job.address(claim) + "/submission", "{}", "If-Match", "W/" + claim.tag())
                .refuses(412, "stale");
    }

    @Test
    void several_versions_may_be_named_and_one_of_them_must_be_the_present_one() {
        Reply claim = job.claim().ok();
        String submission = Job.address(claim) + "/submission";
        partner.post(submission, "{}", "If-Match", "\"998\", \"999\"").refuses(412, "stale");
        partner.post(submission, "{}", "If-Match", "\"998\", W/" + claim.tag()).refuses(412, "stale");
        String seen = "\"998\", W/\"x,y\",, " + claim.tag();
        Reply submitted = partner.post(submission, "{}", "If-Match", seen, "Idempotency-Key", "k")
                .ok();
        Reply again = partner.post(submission, "{}", "If-Match", seen, "Idempotency-Key", "k");
        assertThat(again.response().body()).isEqualTo(submitted.response().body());
        partner.patch(Job.address(claim), "{'comment':'x'}", claim).refuses(412, "stale");
    }

    @Test
    void who_has_the_present_version_is_spared_the_answer() {
        Reply claim = job.claim().ok();
        Reply again = partner.get(Job.address(claim), "If-None-Match", claim.tag());
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.response().body()).isEmpty();
        assertThat(partner.get(Job.address(claim), "If-None-Match", "\"999\", W/" + claim.tag())
                        .status())
                .isEqualTo(304);
        assertThat(partner.get(Job.address(claim), "If-None-Match", "\"999\"").status())
                .isEqualTo(200);
    }

    @Test
    void lines_and_change_orders_change_the_version_of_the_whole() {
        Reply contract = partner.get(job.contractAddress());
        partner.post(
                        job.contractAddress() + "/change-orders",
                        "{'number':'1','title':'x','status':'APPROVED','lines':[{'number':'C1','description':'x','amount':'5.00'}]}")
                .ok();
        assertThat(partner.get(job.contractAddress()).tag()).isNotEqualTo(contract.tag());
    }
}
