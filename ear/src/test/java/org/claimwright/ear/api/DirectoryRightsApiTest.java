package org.claimwright.ear.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The directory is one for all projects: the highest level in any of them counts. */
class DirectoryRightsApiTest {
    private final Partner admin = TestAccounts.anAccount();
    private final String own =
            admin.post("/companies", "{'name':'Keel Steel'}").ok().id();
    private final String other =
            admin.post("/companies", "{'name':'Northside Forming'}").ok().id();
    private final String sam = person("Sam", own);

    @Test
    void without_a_level_one_sees_oneself_and_the_own_company() {
        Partner key = key();
        assertThat(key.get("/companies").ok().at("/items/0/id")).isEqualTo(own);
        assertThat(key.get("/companies").at("/total")).isEqualTo("1");
        assertThat(key.get("/people").at("/total")).isEqualTo("1");
        key.get("/people/" + sam).ok();
        key.get("/companies/" + other).refuses(404, "not-found");
        key.get("/people/" + admin.person()).refuses(404, "not-found");
        key.patch("/companies/" + other, "{'name':'Mine'}", admin.get("/companies/" + other))
                .refuses(404, "not-found");
        Reply seen = key.get("/people/" + sam);
        assertThat(key.patch("/people/" + sam, "{'name':'Boss'}", seen)
                        .refuses(403, "not-allowed")
                        .at("/who"))
                .isEqualTo("DIRECTORY_ADMINISTRATORS");
    }

    @Test
    void who_reads_the_directory_in_one_project_sees_all_of_it_and_changes_nothing() {
        Partner key = with("READ_ONLY");
        assertThat(key.get("/companies").at("/total")).isEqualTo("2");
        Reply seen = key.get("/companies/" + other).ok();
        key.patch("/companies/" + other, "{'name':'Mine'}", seen).refuses(403, "not-allowed");
        key.post("/people", "{'name':'New','email':'new@keel.example'}").refuses(403, "not-allowed");
    }

    @Test
    void who_administers_the_directory_in_one_project_changes_it_but_no_account_administrator() {
        Partner key = with("ADMIN");
        key.patch("/companies/" + other, "{'name':'Northside'}", key.get("/companies/" + other))
                .ok();
        Reply boss = key.get("/people/" + admin.person()).ok();
        key.patch("/people/" + admin.person(), "{'email':'mine@keel.example'}", boss)
                .refuses(403, "not-allowed");
    }

    @Test
    void of_two_who_enter_one_address_at_once_one_succeeds() {
        String body = "{'name':'Kim','email':'%s@keel.example'}".formatted(UUID.randomUUID());
        List<Integer> answers = IntStream.range(0, 6)
                .parallel()
                .mapToObj(i -> admin.post("/people", body).status())
                .toList();
        assertThat(answers).containsOnlyOnce(201).allMatch(status -> status == 201 || status == 409);
    }

    @Test
    void words_to_look_for_are_no_pattern() {
        admin.post("/companies", "{'name':'50% Done_!'}").ok();
        assertThat(admin.get("/companies?q=0%25%20d").at("/total")).isEqualTo("1");
        assertThat(admin.get("/companies?q=%25").at("/total")).isEqualTo("1");
        assertThat(admin.get("/companies?q=_").at("/total")).isEqualTo("1");
        assertThat(admin.get("/companies?q=!").at("/total")).isEqualTo("1");
    }

    private Partner with(String level) {
        String project = admin.post("/projects", Job.aProject()).ok().id();
        admin.send("PUT", "/projects/" + project + "/members/" + sam, "{'directory':'" + level + "'}")
                .ok();
        return key();
    }

    private Partner key() {
        return TestAccounts.keyOf(admin, sam, "READ,WRITE,ADMIN");
    }

    private String person(String name, String company) {
        return admin.post(
                        "/people",
                        "{'name':'%s','email':'%s@keel.example','companyId':'%s'}"
                                .formatted(name, UUID.randomUUID(), company))
                .ok()
                .id();
    }
}
