package org.claimwright.ear.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsApiTest {
    private static final Partner PARTNER = TestAccounts.anAccount();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "Söhne & Cie \\ / ; -- drop",
                "🏗️ crane 👷🏽‍♀️",
                "שלום עולם",
                "a\u202Eb",
                "{0} #{term} ${x}",
                "O’Neill",
                "=1+1"
            })
    void text_comes_back_as_it_was_sent(String text) {
        Reply made = PARTNER.post("/companies", named(text)).ok();
        assertThat(made.at("/name")).isEqualTo(text);
        assertThat(PARTNER.get("/companies/" + made.id()).at("/name")).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u0007b", "a\u001bb", "a\nb"})
    void characters_that_nobody_sees_are_refused(String text) {
        PARTNER.post("/companies", named(text)).refuses(422, "forbidden-characters", "/name");
    }

    @Test
    void half_a_character_is_refused() {
        PARTNER.post("/companies", "{'name':'a\\ud83c'}").refuses(422, "forbidden-characters", "/name");
    }

    @Test
    void text_beyond_its_limit_is_refused_and_counted_as_a_reader_counts() {
        PARTNER.post("/companies", named("🏗".repeat(200))).ok();
        PARTNER.post("/companies", named("🏗".repeat(201))).refuses(422, "too-long", "/name");
        PARTNER.post("/companies", named("   ")).refuses(422, "required", "/name");
    }

    @Test
    void remarks_are_held_to_their_limit_too() {
        Job job = Job.concreteAndSteel();
        Reply contract = job.partner().get(job.contractAddress());
        String status = "{'status':'COMPLETE','remark':'" + "x".repeat(2001) + "'}";
        job.partner().post(job.contractAddress() + "/status", status, contract).refuses(422, "too-long", "/remark");
        Reply claim = job.claim().ok();
        job.partner()
                .post(Job.address(claim) + "/submission", "{'remark':'\\u0000'}", claim)
                .refuses(422, "forbidden-characters", "/remark");
    }

    @Test
    void what_was_typed_is_not_repeated_at_any_length() {
        Job job = Job.concreteAndSteel();
        Reply refused = job.lines(job.claim().ok(), "[{'line':'" + "🏗".repeat(100_000) + "','work':'1'}]");
        refused.refuses(422, "line-unknown", "/0/line");
        assertThat(refused.response().body()).hasSizeLessThan(4000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%25_%27%22%5C", "%3Cb%3E", "%F0%9F%8F%97", "a%20b"})
    void any_words_can_be_searched_for(String words) {
        PARTNER.get("/companies?q=" + words).ok();
        PARTNER.get("/people?q=" + words).ok();
        PARTNER.get("/projects?q=" + words).ok();
        PARTNER.get("/progress-claims?q=" + words).ok();
    }

    private static String named(String name) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        return body.put("name", name).toString();
    }
}
