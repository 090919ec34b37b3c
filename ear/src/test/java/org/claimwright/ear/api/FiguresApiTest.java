package org.claimwright.ear.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresApiTest {
    private static Job job;
    private static Reply claim;

    @BeforeAll
    static void open_a_claim() {
        job = Job.concreteAndSteel();
        claim = job.lines(job.claim().ok(), "[{'line':'1','work':'1000.00','storedNew':'500.00'}]")
                .ok();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'work':100|400|wrong-type|/0/work",
                "'work':'1e3'|400|wrong-type|/0/work",
                "'work':'1,000.00'|400|wrong-type|/0/work",
                "'work':'NaN'|400|wrong-type|/0/work",
                "'work':'10.001'|422|too-many-decimals|/0/work",
                "'work':'0.0000001'|422|too-many-decimals|/0/work",
                "'work':'9999999999999999999999'|422|figure-too-large|/0/work",
                "'work':'999999999999999'|422|figure-too-large|/0/work",
                "'work':'-0.01'|422|line-underbilled|/0/work",
                "'storedNew':'-0.01'|422|negative|/0/storedNew",
                "'workPercent':'5.00001'|422|too-many-decimals|/0/workPercent",
                "'workRetainageRate':'100.01'|422|rate-out-of-range|/0/workRetainageRate",
                "'workRetainageRate':'-1'|422|rate-out-of-range|/0/workRetainageRate",
                "'workRetainage':'1000.01'|422|retained-beyond-work|/0/workRetainage",
                "'storedRetainage':'500.01'|422|retained-beyond-stored|/0/storedRetainage",
                "'workQuantity':'5'|422|no-unit-price|/0/workQuantity",
                "'movedToWork':'0.01'|422|moved-beyond-stored|/0/movedToWork",
                "'work':'1.00','workPercent':'5'|422|two-ways|/0/work",
            })
    void a_figure_that_cannot_be_is_refused_in_its_place(String figure, int status, String problem, String pointer) {
        job.lines(claim, "[{'line':'1'," + figure + "}]").refuses(status, problem, pointer);
    }

    @Test
    void one_wrong_line_keeps_all_others_out() {
        job.lines(claim, "[{'line':'1','work':'7.00'},{'line':'2','work':'x'},{'line':'9','work':'1.00'}]")
                .refuses(400, "wrong-type", "/1/work");
        job.lines(claim, "[{'line':'1','work':'7.00'},{'line':'9','work':'1.00'}]")
                .refuses(422, "line-unknown", "/1/line");
        assertThat(job.partner().get(Job.address(claim)).json()).isEqualTo(claim.json());
    }

    @Test
    void a_line_is_named_once() {
        String byId = claim.at("/lines/0/id");
        job.lines(claim, "[{'line':'1','work':'7.00'},{'line':'" + byId + "','work':'8.00'}]")
                .refuses(422, "repeated", "/1/line");
    }
}
