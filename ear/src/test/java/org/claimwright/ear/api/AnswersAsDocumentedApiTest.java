package org.claimwright.ear.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswersAsDocumentedApiTest {
    private static final Document DOCUMENT = new Document();
    private static Job job;
    private static String claim;
    private static String order;

    @BeforeAll
    static void bill() {
        job = Job.concreteAndSteel();
        order = job.partner()
                .post(
                        job.contractAddress() + "/change-orders",
                        "{'number':'1','title':'x','status':'APPROVED','lines':[{'number':'C1','description':'x','amount':'5.00'}]}")
                .ok()
                .id();
        Reply filled = job.lines(job.claim().ok(), "[{'line':'1','work':'100.00','storedNew':'7.00'}]")
                .ok();
        claim = job.approve(job.submit(filled).ok()).ok().id();
    }

    @ParameterizedTest
    @CsvSource({
        "/projects,",
        "/projects/{id},PROJECT",
        "/projects/{id}/billing-periods,PROJECT",
        "/projects/{id}/contracts,PROJECT",
        "/companies,",
        "/companies/{id},COMPANY",
        "/people,",
        "/people/{id},PERSON",
        "/billing-periods/{id},PERIOD",
        "/contracts/{id},CONTRACT",
        "/contracts/{id}/schedule-of-values,CONTRACT",
        "/contracts/{id}/change-orders,CONTRACT",
        "/contracts/{id}/history,CONTRACT",
        "/contracts/{id}/progress-claims,CONTRACT",
        "/change-orders/{id},ORDER",
        "/progress-claims,",
        "/progress-claims/{id},CLAIM",
        "/progress-claims/{id}/versions,CLAIM",
        "/progress-claims/{id}/versions/{number},CLAIM",
        "/progress-claims/{id}/history,CLAIM",
        "/terminology,",
    })
    void what_is_read_is_as_documented(String template, Thing thing) {
        String path = template.replace("{id}", thing == null ? "" : thing.id()).replace("{number}", "2");
        Reply reply = job.partner().get(path).ok();
        assertThat(DOCUMENT.differences("GET", template, reply)).isEmpty();
    }

    @Test
    void a_french_dictionary_is_as_documented() {
        Reply reply = job.partner().get("/terminology?language=fr").ok();
        assertThat(DOCUMENT.differences("GET", "/terminology", reply)).isEmpty();
    }

    @Test
    void what_is_made_is_as_documented() {
        Reply made = job.partner().post("/companies", "{'name':'Keel'}").ok();
        assertThat(DOCUMENT.differences("POST", "/companies", made)).isEmpty();
    }

    @Test
    void refusals_are_as_documented() {
        Reply refused = job.partner().post("/companies", "{'fax':1}");
        assertThat(DOCUMENT.differences("POST", "/companies", refused)).isEmpty();
    }

    @Test
    void a_difference_would_be_found() {
        Reply project = job.partner().get("/projects/" + job.project());
        assertThat(DOCUMENT.differences("GET", "/companies/{id}", project)).isNotEmpty();
    }

    enum Thing {
        PROJECT,
        COMPANY,
        PERSON,
        PERIOD,
        CONTRACT,
        ORDER,
        CLAIM;

        String id() {
            return switch (this) {
                case PROJECT -> job.project();
                case COMPANY -> job.company();
                case PERSON -> job.partner().person().toString();
                case PERIOD -> job.period();
                case CONTRACT -> job.contract();
                case ORDER -> order;
                case CLAIM -> claim;
            };
        }
    }
}
