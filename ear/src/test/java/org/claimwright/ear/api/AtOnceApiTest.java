package org.claimwright.ear.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

class AtOnceApiTest {
    private final Job job = Job.concreteAndSteel();
    private final Partner partner = job.partner();

    @Test
    void of_many_claims_for_one_period_one_is_made() throws Exception {
        oneOf(6, job::claim, 201, 409);
        assertThat(partner.get(job.contractAddress() + "/progress-claims").at("/total"))
                .isEqualTo("1");
    }

    @Test
    void of_many_changes_of_one_version_one_is_kept() throws Exception {
        Reply claim = job.claim().ok();
        oneOf(6, () -> job.lines(claim, "[{'line':'1','work':'5.00'}]"), 200, 412);
        oneOf(6, () -> job.submit(partner.get(Job.address(claim))), 200, 409, 412);
    }

    @Test
    void of_many_equal_numbers_one_is_taken() throws Exception {
        String project = Job.aProject();
        oneOf(6, () -> partner.post("/projects", project), 201, 409);
        String contract = Job.aContract("SUBCONTRACT", job.company());
        oneOf(6, () -> partner.post("/projects/" + job.project() + "/contracts", contract), 201, 409);
    }

    @Test
    void of_many_equal_addresses_one_is_taken() throws Exception {
        String person = "{'name':'Kim','email':'%s@x.example'}".formatted(UUID.randomUUID());
        oneOf(6, () -> partner.post("/people", person), 201, 409);
    }

    @Test
    void of_many_overlapping_periods_one_is_opened() throws Exception {
        String period = "{'startOn':'2027-05-01','endOn':'2027-05-31','dueOn':'2027-05-31'}";
        oneOf(6, () -> partner.post("/projects/" + job.project() + "/billing-periods", period), 201, 409);
    }

    @Test
    void of_many_changes_of_one_contract_one_is_kept() throws Exception {
        Reply contract = partner.get(job.contractAddress());
        oneOf(
                6,
                () -> partner.patch(job.contractAddress(), "{'title':'" + UUID.randomUUID() + "'}", contract),
                200,
                412);
    }

    private static void oneOf(int times, Callable<Reply> request, int taken, Integer... refused)
            throws InterruptedException, ExecutionException {
        List<Integer> statuses = RepeatedRequestApiTest.atOnce(times, request).stream()
                .map(Reply::status)
                .toList();
        assertThat(statuses).filteredOn(status -> status == taken).hasSize(1);
        assertThat(statuses).filteredOn(status -> status != taken).isSubsetOf(refused);
    }
}
