package org.claimwright.ear.api;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesApiTest {
    private static final Job JOB = Job.concreteAndSteel();

    @ParameterizedTest
    @CsvSource({
        "2026-08-31,2026-08-01,422,dates-reversed,/endOn",
        "2026-02-30,2026-03-31,400,wrong-type,/startOn",
        "2026-8-1,2026-08-31,400,wrong-type,/startOn",
        "01/08/2026,2026-08-31,400,wrong-type,/startOn",
        "0001-01-01,2026-08-31,422,date-out-of-range,/startOn",
        "2026-05-31,2026-06-30,409,period-overlaps,/startOn",
    })
    void periods_have_dates_that_can_be(String start, String end, int status, String problem, String pointer) {
        String body = "{'startOn':'%s','endOn':'%s','dueOn':'2026-09-05'}".formatted(start, end);
        JOB.partner()
                .post("/projects/" + JOB.project() + "/billing-periods", body)
                .refuses(status, problem, pointer);
    }

    @Test
    void the_dates_of_a_claim_do_not_run_backwards() {
        String body = "{'periodId':'%s','startOn':'2026-05-09','endOn':'2026-05-01'}".formatted(JOB.period());
        JOB.partner().post(JOB.contractAddress() + "/progress-claims", body).refuses(422, "dates-reversed", "/endOn");
    }
}
