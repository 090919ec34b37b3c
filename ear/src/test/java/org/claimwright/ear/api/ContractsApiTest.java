package org.claimwright.ear.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractsApiTest {
    private final Partner partner = TestAccounts.anAccount();
    private final String project =
            partner.post("/projects", Job.aProject()).ok().id();
    private final String company =
            partner.post("/companies", "{'name':'Northside Forming'}").ok().id();
    private final String contracts = "/projects/" + project + "/contracts";

    @ParameterizedTest
    @CsvSource({"SUBCONTRACT,DOWNSTREAM,AMOUNT", "PURCHASE_ORDER,DOWNSTREAM,UNIT", "CLIENT_CONTRACT,UPSTREAM,AMOUNT"})
    void a_contract_of_each_kind_gets_what_is_usual_for_it(String kind, String direction, String method) {
        Reply made = partner.post(contracts, Job.aContract(kind, company));
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.at("/direction")).isEqualTo(direction);
        assertThat(made.at("/accountingMethod")).isEqualTo(method);
        assertThat(made.at("/status")).isEqualTo("DRAFT");
        assertThat(made.at("/currency")).isEqualTo("USD");
        assertThat(made.at("/retainage/work")).isEqualTo("10");
        assertThat(partner.get("/contracts/" + made.id()).json()).isEqualTo(made.json());
        assertThat(partner.get(contracts + "?kind=" + kind + "&direction=" + direction)
                        .at("/items/0/id"))
                .isEqualTo(made.id());
    }

    @Test
    void members_are_changed_alone_and_removed_with_null() {
        Reply made =
                partner.post(contracts, Job.aContract("SUBCONTRACT", company)).ok();
        String address = "/contracts/" + made.id();
        Reply described = partner.patch(address, "{'description':'Core','private':false,'startOn':'2026-03-01'}", made)
                .ok();
        assertThat(described.at("/private")).isEqualTo("false");
        Reply undone = partner.patch(address, "{'description':null}", described).ok();
        assertThat(undone.json().at("/description").isNull()).isTrue();
        assertThat(undone.at("/startOn")).isEqualTo("2026-03-01");
        assertThat(undone.at("/title")).isEqualTo("Core and shell");
    }

    @Test
    void the_schedule_of_values_makes_the_price_and_is_fixed_by_approval() {
        Reply made =
                partner.post(contracts, Job.aContract("SUBCONTRACT", company)).ok();
        String address = "/contracts/" + made.id();
        Reply schedule = partner.put(address + "/schedule-of-values", "{'lines':" + Job.LINES + "}", made)
                .ok();
        assertThat(schedule.at("/lines/1/amount")).isEqualTo("30000.00");
        Reply approved = partner.post(address + "/status", "{'status':'APPROVED','remark':'signed'}", schedule)
                .ok();
        assertThat(approved.at("/originalSum")).isEqualTo("50000.00");
        partner.put(address + "/schedule-of-values", "{'lines':" + Job.LINES + "}", approved)
                .refuses(409, "schedule-fixed");
        assertThat(partner.get(address + "/history").at("/items/0/remark")).isEqualTo("signed");
    }

    @Test
    void lines_by_quantity_cost_quantity_times_price() {
        Reply made = partner.post(contracts, Job.aContract("PURCHASE_ORDER", company))
                .ok();
        Reply schedule = partner.put(
                        "/contracts/" + made.id() + "/schedule-of-values",
                        "{'lines':[{'number':'1','description':'Bars','quantity':'12.5','unit':'t','unitPrice':'799.99'}]}",
                        made)
                .ok();
        assertThat(schedule.at("/lines/0/amount")).isEqualTo("9999.88");
    }

    @Test
    void the_company_changes_until_it_has_billed() {
        Job job = Job.concreteAndSteel();
        String other = job.partner()
                .post("/companies", "{'name':'Southside Forming'}")
                .ok()
                .id();
        Reply seen = job.partner().get(job.contractAddress());
        job.partner()
                .patch(job.contractAddress(), "{'companyId':'" + other + "'}", seen)
                .ok();
        job.claim().ok();
        Reply billed = job.partner().get(job.contractAddress());
        job.partner()
                .patch(job.contractAddress(), "{'companyId':'" + job.company() + "'}", billed)
                .refuses(409, "company-fixed", "/companyId");
        assertThat(job.partner().get(job.contractAddress()).at("/companyId")).isEqualTo(other);
    }

    @Test
    void a_status_of_another_kind_is_refused() {
        Reply made =
                partner.post(contracts, Job.aContract("SUBCONTRACT", company)).ok();
        partner.post("/contracts/" + made.id() + "/status", "{'status':'RECEIVED'}", made)
                .refuses(409, "status-not-allowed", "/status");
    }
}
