package org.claimwright.ear.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DirectoryApiTest {
    private final Partner partner = TestAccounts.anAccount();

    @Test
    void a_company_is_made_read_changed_and_found() {
        Reply made = partner.post("/companies", "{'name':'Keel Steel','kind':'SUPPLIER','email':'a@keel.example'}");
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.header("Location")).endsWith("/api/v1/companies/" + made.id());
        Reply read = partner.get("/companies/" + made.id()).ok();
        assertThat(read.json()).isEqualTo(made.json());
        assertThat(read.tag()).isEqualTo("\"" + read.at("/version") + "\"");
        Reply changed = partner.patch("/companies/" + made.id(), "{'phone':'+1 555','email':null}", read)
                .ok();
        assertThat(changed.at("/name")).isEqualTo("Keel Steel");
        assertThat(changed.at("/phone")).isEqualTo("+1 555");
        assertThat(changed.json().at("/email").isNull()).isTrue();
        assertThat(partner.get("/companies?q=keel").at("/total")).isEqualTo("1");
    }

    @Test
    void a_person_belongs_to_a_company_and_has_an_address_of_their_own() {
        String company =
                partner.post("/companies", "{'name':'Keel Steel'}").ok().id();
        String body =
                "{'name':'Kim Keel','email':'%s@keel.example','companyId':'%s'}".formatted(UUID.randomUUID(), company);
        Reply made = partner.post("/people", body);
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.at("/active")).isEqualTo("true");
        assertThat(made.at("/messages")).isEqualTo("VIA_EMAIL");
        assertThat(partner.get("/people?company=" + company).at("/items/0/name"))
                .isEqualTo("Kim Keel");
        partner.post("/people", body).refuses(409, "email-taken", "/email");
        Reply left =
                partner.patch("/people/" + made.id(), "{'active':false}", made).ok();
        assertThat(left.at("/active")).isEqualTo("false");
    }

    @Test
    void names_stand_where_a_reader_looks_for_them_whatever_accents_they_have() {
        List<String> inOrder = List.of(
                "E\u0301cole Sainte-Anne",
                "élan",
                "Électricité Champlain",
                "Epoxy",
                "Oak",
                "Œuvres vives",
                "Pieux",
                "Zénith");
        inOrder.stream().sorted().forEach(name -> partner.post("/companies", "{'name':'" + name + "'}")
                .ok());
        assertThat(names("/companies")).containsExactlyElementsOf(inOrder);
        String company = partner.get("/companies?q=champlain").ok().at("/items/0/id");
        inOrder.stream().sorted().forEach(name -> partner.post(
                        "/people",
                        "{'name':'%s','email':'%s@keel.example','companyId':'%s'}"
                                .formatted(name, UUID.randomUUID(), company))
                .ok());
        assertThat(names("/people?company=" + company)).containsExactlyElementsOf(inOrder);
    }

    private List<String> names(String list) {
        return partner.get(list).ok().json().at("/items").findValuesAsText("name");
    }

    @Test
    void an_address_that_is_none_is_refused() {
        partner.post("/companies", "{'name':'Keel','email':'nobody'}").refuses(422, "not-an-address", "/email");
        partner.post("/people", "{'name':'Kim'}").refuses(422, "required", "/email");
    }
}
