package org.claimwright.ear.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NotAvailableYetApiTest {
    private final Partner partner = TestAccounts.anAccount();

    @Test
    void what_is_planned_is_refused_as_such_and_never_ignored() {
        String project = partner.post("/projects", Job.aProject()).ok().id();
        String company = partner.post("/companies", "{'name':'Keel'}").ok().id();
        String contract = Job.aContract("SUBCONTRACT", company);
        refused("/projects/" + project + "/contracts", contract, "'taxCodeId':'" + company + "'", "/taxCodeId");
        String rules = "'retainage':{'work':'10','rules':[{'kind':'FROZEN','at':'50'}]}";
        refused(
                "/projects/" + project + "/contracts",
                contract.replace(",'retainage':{'work':'10'}", ""),
                rules,
                "/retainage/rules");
        refused("/projects", Job.aProject(), "'settings':{'subSchedule':true}", "/settings/subSchedule");
        refused(
                "/projects",
                Job.aProject(),
                "'settings':{'contactsMayBill':'WHEN_INVITED'}",
                "/settings/contactsMayBill");
    }

    @Test
    void what_is_planned_may_be_sent_empty() {
        String project = partner.post("/projects", Job.aProject()).ok().id();
        String company = partner.post("/companies", "{'name':'Keel'}").ok().id();
        String contract = Job.aContract("SUBCONTRACT", company)
                .replace("{'work':'10'}", "{'work':'10','rules':[]},'taxCodeId':null");
        partner.post("/projects/" + project + "/contracts", contract).ok();
    }

    @Test
    void addresses_that_are_planned_say_so() {
        Reply planned = partner.get("/tax-codes").refuses(422, "not-available-yet");
        assertThat(planned.at("/place")).isEqualTo("ADDRESS");
        assertThat(planned.at("/detail")).doesNotContain("Leave");
        partner.post("/tax-codes", "{}").refuses(422, "not-available-yet");
    }

    private void refused(String path, String body, String more, String pointer) {
        partner.post(path, body.substring(0, body.length() - 1) + "," + more + "}")
                .refuses(422, "not-available-yet", pointer);
    }
}
