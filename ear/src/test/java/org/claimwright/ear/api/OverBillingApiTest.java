package org.claimwright.ear.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OverBillingApiTest {
    private final Job job = Job.concreteAndSteel();

    @Test
    void an_administrator_is_warned_by_default() {
        Reply over =
                job.lines(job.claim().ok(), "[{'line':'1','work':'20000.01'}]").ok();
        assertThat(over.at("/lines/0/overBilled")).isEqualTo("true");
    }

    @Test
    void a_project_may_refuse_it_to_everybody() {
        Reply project = job.partner().get("/projects/" + job.project());
        job.partner()
                .patch("/projects/" + job.project(), "{'settings':{'overBillingByAdministrators':'REFUSE'}}", project)
                .ok();
        Reply claim = job.claim().ok();
        job.lines(claim, "[{'line':'1','work':'20000.01'}]").refuses(422, "line-overbilled", "/0/work");
        job.lines(claim, "[{'line':'1','work':'20000.00'}]").ok();
    }

    @Test
    void a_contact_is_refused_by_default() {
        Partner contact = job.contact();
        Job asContact = new Job(contact, job.project(), job.company(), job.contract(), job.period());
        // the due date of May has passed for contacts
        String later = Job.period(job.partner(), job.project(), "DOWNSTREAM", "2031-05-01", "2031-05-31");
        Reply claim = asContact.claimFor(later).ok();
        asContact.lines(claim, "[{'line':'1','work':'20000.01'}]").refuses(422, "line-overbilled", "/0/work");
        asContact
                .submit(asContact.lines(claim, "[{'line':'1','work':'5.00'}]").ok())
                .ok();
    }
}
