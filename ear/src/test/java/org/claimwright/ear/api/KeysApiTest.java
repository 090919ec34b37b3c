package org.claimwright.ear.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.claimwright.ear.harness.BlackBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeysApiTest {
    @ParameterizedTest
    @ValueSource(strings = {"Bearer cw_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "Bearer x", "Basic eDp5", "cw_"})
    void who_has_no_valid_key_is_told_to_bring_one(String authorization) {
        var answer = BlackBox.micro().get("/api/v1/companies", "Authorization", authorization);
        Reply refused = new Reply(answer).refuses(401, "not-signed-in");
        assertThat(refused.header("WWW-Authenticate")).isEqualTo("Bearer");
    }

    @Test
    void a_key_does_no_more_than_its_scopes() {
        Partner all = TestAccounts.anAccount();
        Partner reader = TestAccounts.keyOf(all, all.person().toString(), "READ");
        reader.get("/companies").ok();
        Reply refused = reader.post("/companies", "{'name':'x'}").refuses(403, "scope-missing");
        assertThat(refused.at("/scope")).isEqualTo("WRITE");
        Partner writer = TestAccounts.keyOf(all, all.person().toString(), "READ,WRITE");
        writer.post("/companies", "{'name':'x'}").ok();
        writer.post("/projects", Job.aProject()).refuses(403, "scope-missing");
    }

    @Test
    void a_contact_sees_its_contract_and_nothing_else() {
        Job job = Job.concreteAndSteel();
        Partner admin = job.partner();
        admin.post("/companies", "{'name':'Somebody else'}").ok();
        Partner contact = job.contact();
        contact.get(job.contractAddress()).ok();
        assertThat(contact.get("/companies").at("/total")).isEqualTo("1");
        assertThat(contact.get("/progress-claims").at("/total")).isEqualTo("0");
        contact.get("/projects/" + job.project()).refuses(404, "not-found");
        Job other = Job.concreteAndSteel(admin, "SUBCONTRACT", "DOWNSTREAM");
        contact.get(other.contractAddress()).refuses(404, "not-found");
        job.claim().ok();
        assertThat(contact.get("/progress-claims").at("/total")).isEqualTo("1");
    }

    @Test
    void a_key_does_no_more_than_its_person() {
        Job job = Job.concreteAndSteel();
        String stranger = job.partner()
                .post("/people", "{'name':'Sam','email':'%s@x.example'}".formatted(UUID.randomUUID()))
                .ok()
                .id();
        Partner key = TestAccounts.keyOf(job.partner(), stranger, "READ,WRITE,ADMIN");
        key.get("/projects/" + job.project()).refuses(404, "not-found");
        key.get(job.contractAddress()).refuses(404, "not-found");
        key.post("/projects", Job.aProject()).refuses(403, "not-allowed");
        assertThat(key.get("/projects").at("/total")).isEqualTo("0");
        job.partner()
                .send("PUT", "/projects/" + job.project() + "/members/" + stranger, "{'commitments':'READ_ONLY'}")
                .ok();
        key.get("/projects/" + job.project()).ok();
        Reply contract = job.partner().get(job.contractAddress());
        job.partner()
                .patch(job.contractAddress(), "{'private':false}", contract)
                .ok();
        Reply seen = key.get(job.contractAddress()).ok();
        Reply refused = key.patch(job.contractAddress(), "{'title':'x'}", seen).refuses(403, "not-allowed");
        assertThat(refused.at("/action")).isEqualTo("MANAGE_CONTRACT");
        assertThat(refused.at("/who")).isEqualTo("TOOL_ADMINISTRATORS");
    }
}
