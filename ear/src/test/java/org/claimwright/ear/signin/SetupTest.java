package org.claimwright.ear.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.claimwright.ear.harness.Product;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("makes demonstrations of all accounts")
class SetupTest {
    private final String page = "/setup?token=" + token();

    @BeforeEach
    void nobody_has_an_account_of_their_own() {
        SomeAccount.forgetFailures();
        SomeAccount.callAllDemonstrations();
        SomeAccount.offerSetup(token());
    }

    @Test
    void the_printed_token_opens_the_first_account_once() {
        Visit visit = new Visit();
        assertThat(visit.get("/setup").statusCode()).isEqualTo(403);
        HttpResponse<String> answer = setUp(visit, "Quay & Söhne <b>");
        assertThat(visit.target(answer)).contains("/");
        String home = visit.target(visit.get("/")).orElseThrow();
        assertThat(home).matches("/quay-sohne-b(-\\d+)?/");
        assertThat(visit.get(home).body()).contains("Quay &amp; Söhne &lt;b");
        assertThat(new Visit().get(page).statusCode()).isEqualTo(404);
    }

    @Test
    void the_account_speaks_the_language_in_which_its_opening_was_read() {
        Visit visit = new Visit();
        assertThat(visit.target(visit.get(page + "&lang=fr"))).contains(page);
        assertThat(visit.get(page).body()).contains("lang=\"fr-CA\"");
        setUp(visit, "Quai Ouest");
        String home = visit.target(visit.get("/")).orElseThrow();
        assertThat(visit.get(home).body()).contains("lang=\"fr-CA\"", "Quai Ouest");
    }

    @Test
    void of_two_who_set_up_at_once_one_gets_the_account() {
        List<HttpResponse<String>> answers = IntStream.range(0, 4)
                .parallel()
                .mapToObj(i -> setUp(new Visit(), "Harbour " + i))
                .toList();
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 302
                        && !answer.headers().firstValue("Location").orElse("").contains("setup"))
                .hasSize(1);
    }

    @Test
    void what_is_missing_is_said_and_nothing_is_made() {
        Visit visit = new Visit();
        HttpResponse<String> answer = setUp(visit, "");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(new Visit().get(page).statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> setUp(Visit visit, String firm) {
        return visit.send(
                visit.get(page).body(),
                "/setup",
                "form",
                "form:accountName",
                firm,
                "form:pointOfView",
                "OWNER",
                "form:market",
                "CA",
                "form:currency",
                "CAD",
                "form:timeZone",
                "America/Toronto",
                "form:name",
                "Kim Roy",
                "form:email",
                "kim-" + UUID.randomUUID() + "@quay.example",
                "form:password",
                SomeAccount.PASSWORD,
                "form:go",
                "");
    }

    private static String token() {
        return Product.shown().stream()
                .map(Pattern.compile("token=(\\S+)")::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }
}
