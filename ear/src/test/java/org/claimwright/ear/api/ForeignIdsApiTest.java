package org.claimwright.ear.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignIdsApiTest {
    private static Job theirs;
    private static Job ours;
    private static Reply theirClaim;

    @BeforeAll
    static void two_accounts() {
        theirs = Job.concreteAndSteel();
        ours = Job.concreteAndSteel();
        theirClaim = theirs.claim().ok();
    }

    static List<String> addresses_of_another_account() {
        String claim = Job.address(theirClaim);
        return List.of(
                "/projects/" + theirs.project(),
                "/projects/" + theirs.project() + "/billing-periods",
                "/projects/" + theirs.project() + "/contracts",
                "/companies/" + theirs.company(),
                "/people/" + theirs.partner().person(),
                "/billing-periods/" + theirs.period(),
                theirs.contractAddress(),
                theirs.contractAddress() + "/schedule-of-values",
                theirs.contractAddress() + "/change-orders",
                theirs.contractAddress() + "/history",
                claim,
                claim + "/versions",
                claim + "/history",
                claim + "/document");
    }

    @ParameterizedTest
    @MethodSource("addresses_of_another_account")
    void what_belongs_to_another_account_is_not_there(String address) {
        theirs.partner().get(address).ok();
        ours.partner().get(address).refuses(404, "not-found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/projects/", "/companies/", "/people/", "/billing-periods/", "/contracts/", "/change-orders/"})
    void what_nobody_has_is_not_there(String collection) {
        ours.partner().get(collection + UUID.randomUUID()).refuses(404, "not-found");
        ours.partner().get(collection + "1-1-1-1-1").refuses(404, "not-found");
        ours.partner().get(collection + "nothing").refuses(404, "not-found");
    }

    @Test
    void changes_of_what_belongs_to_another_account_find_nothing() {
        Partner partner = ours.partner();
        partner.patch(Job.address(theirClaim), "{'comment':'x'}", theirClaim).refuses(404, "not-found");
        ours.lines(theirClaim, "[{'line':'1','work':'1.00'}]").refuses(404, "not-found");
        ours.submit(theirClaim).refuses(404, "not-found");
        ours.approve(theirClaim).refuses(404, "not-found");
        partner.delete(Job.address(theirClaim), theirClaim).refuses(404, "not-found");
        assertThat(theirs.partner().get(Job.address(theirClaim)).json()).isEqualTo(theirClaim.json());
    }

    @Test
    void references_to_another_account_lead_nowhere() {
        Partner partner = ours.partner();
        partner.post("/projects/" + ours.project() + "/contracts", Job.aContract("SUBCONTRACT", theirs.company()))
                .refuses(422, "unknown-reference", "/companyId");
        partner.post("/people", "{'name':'x','email':'x@y.example','companyId':'" + theirs.company() + "'}")
                .refuses(422, "unknown-reference", "/companyId");
        ours.claimFor(theirs.period()).refuses(422, "unknown-reference", "/periodId");
        partner.send(
                        "PUT",
                        "/projects/" + ours.project() + "/members/"
                                + theirs.partner().person(),
                        "{'directory':'ADMIN'}")
                .refuses(404, "not-found");
    }

    @Test
    void lists_and_filters_show_nothing_of_another_account() {
        assertThat(ours.partner()
                        .get("/progress-claims?contract=" + theirs.contract())
                        .at("/total"))
                .isEqualTo("0");
        assertThat(ours.partner().get("/projects").at("/total")).isEqualTo("1");
        assertThat(ours.partner().get("/companies").at("/total")).isEqualTo("1");
    }
}
