package org.claimwright.ear.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.claimwright.ear.harness.BlackBox;
import org.junit.jupiter.api.Test;

class ProjectsApiTest {
    private final Partner partner = TestAccounts.anAccount();

    @Test
    void a_project_has_every_setting_from_the_start_and_each_can_be_changed_alone() {
        Reply made = partner.post("/projects", Job.aProject());
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.at("/settings/periodDueDay")).isEqualTo("25");
        assertThat(made.at("/settings/defaultRetainage")).isEqualTo("10");
        Reply changed = partner.patch(
                        "/projects/" + made.id(), "{'settings':{'defaultRetainage':'5.25'},'address':'1 Quay'}", made)
                .ok();
        assertThat(changed.at("/settings/defaultRetainage")).isEqualTo("5.25");
        assertThat(changed.at("/settings/periodDueDay")).isEqualTo("25");
        assertThat(changed.at("/name")).isEqualTo("Harbour Tower");
        assertThat(partner.get("/projects/" + made.id()).json()).isEqualTo(changed.json());
    }

    @Test
    void a_merge_patch_may_be_called_by_its_own_name() {
        Reply made = partner.post("/projects", Job.aProject()).ok();
        var answer = BlackBox.micro()
                .send(
                        "PATCH",
                        "/api/v1/projects/" + made.id(),
                        "{\"name\":\"Pier 9\"}",
                        "Authorization",
                        "Bearer " + partner.key(),
                        "If-Match",
                        made.tag(),
                        "Content-Type",
                        "application/merge-patch+json");
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void a_number_is_used_once() {
        String body = Job.aProject();
        partner.post("/projects", body).ok();
        partner.post("/projects", body).refuses(409, "number-taken", "/number");
    }

    @Test
    void somebody_becomes_a_member_changes_and_leaves() {
        String project = partner.post("/projects", Job.aProject()).ok().id();
        String person = partner.post("/people", "{'name':'Kim','email':'%s@x.example'}".formatted(UUID.randomUUID()))
                .ok()
                .id();
        String address = "/projects/" + project + "/members/" + person;
        partner.get(address).refuses(404, "not-found");
        Reply member =
                partner.send("PUT", address, "{'commitments':'STANDARD'}").ok();
        assertThat(member.at("/commitments")).isEqualTo("STANDARD");
        assertThat(member.at("/directory")).isEqualTo("NONE");
        partner.send("PUT", address, "{'directory':'ADMIN'}").refuses(428, "version-required");
        Reply changed = partner.put(address, "{'directory':'ADMIN'}", member).ok();
        assertThat(changed.at("/commitments")).isEqualTo("NONE");
        partner.delete(address, member).refuses(412, "stale");
        assertThat(partner.delete(address, changed).status()).isEqualTo(204);
        partner.get(address).refuses(404, "not-found");
    }

    @Test
    void a_list_has_pages_and_leads_to_the_next() {
        for (int i = 0; i < 3; i++) {
            partner.post("/projects", Job.aProject()).ok();
        }
        Reply first = partner.get("/projects?perPage=2").ok();
        assertThat(first.json().path("items")).hasSize(2);
        assertThat(first.at("/total")).isEqualTo("3");
        assertThat(first.response().headers().allValues("Link"))
                .anyMatch(link -> link.contains("page=2") && link.contains("rel=\"next\""));
        Reply second = partner.get("/projects?perPage=2&page=2").ok();
        assertThat(second.json().path("items")).hasSize(1);
        assertThat(second.response().headers().allValues("Link")).noneMatch(link -> link.contains("rel=\"next\""));
    }
}
