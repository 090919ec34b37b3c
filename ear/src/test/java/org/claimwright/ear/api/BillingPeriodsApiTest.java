package org.claimwright.ear.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BillingPeriodsApiTest {
    private final Partner partner = TestAccounts.anAccount();
    private final String project =
            partner.post("/projects", Job.aProject()).ok().id();
    private final String periods = "/projects/" + project + "/billing-periods";

    @Test
    void a_period_is_opened_closed_and_removed() {
        Reply made = partner.post(periods, may());
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.at("/direction")).isEqualTo("DOWNSTREAM");
        assertThat(made.at("/status")).isEqualTo("OPEN");
        String address = "/billing-periods/" + made.id();
        Reply closed = partner.patch(address, "{'status':'CLOSED'}", made).ok();
        assertThat(closed.at("/startOn")).isEqualTo("2026-05-01");
        assertThat(partner.get(periods + "?status=CLOSED&direction=DOWNSTREAM").at("/total"))
                .isEqualTo("1");
        assertThat(partner.delete(address, closed).status()).isEqualTo(204);
        partner.get(address).refuses(404, "not-found");
    }

    @Test
    void periods_of_one_direction_never_overlap() {
        partner.post(periods, may()).ok();
        String later = "{'startOn':'2026-05-31','endOn':'2026-06-30','dueOn':'2026-06-30'%s}";
        partner.post(periods, later.formatted("")).refuses(409, "period-overlaps");
        partner.post(periods, later.formatted(",'direction':'UPSTREAM'")).ok();
    }

    @Test
    void a_period_that_was_billed_in_stays() {
        Job job = Job.concreteAndSteel();
        job.claim().ok();
        Reply period = job.partner().get("/billing-periods/" + job.period()).ok();
        job.partner().delete("/billing-periods/" + job.period(), period).refuses(409, "period-has-claims");
    }

    private static String may() {
        return "{'startOn':'2026-05-01','endOn':'2026-05-31','dueOn':'2026-06-05'}";
    }
}
