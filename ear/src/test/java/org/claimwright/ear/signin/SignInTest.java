package org.claimwright.ear.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.claimwright.core.problem.Problem;
import org.claimwright.core.terminology.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Isolated("counts what all sign-ins of the product share")
class SignInTest {
    private static final String FAILED = Texts.in(Locale.ENGLISH).detail(Problem.SIGN_IN_FAILED, Map.of());

    private final SomeAccount account = SomeAccount.fresh();
    private final Visit visit = new Visit();

    @BeforeEach
    void nobody_has_failed_before() {
        SomeAccount.forgetFailures();
    }

    @Test
    void the_right_password_opens_the_account() {
        HttpResponse<String> answer = visit.signIn(account);
        assertThat(visit.target(answer)).contains("/");
        assertThat(visit.target(visit.get("/"))).contains("/" + account.slug + "/");
        assertThat(visit.get("/" + account.slug + "/projects").body()).contains(account.name);
    }

    @Test
    void an_address_is_one_address_in_capitals_too() {
        HttpResponse<String> answer =
                visit.signIn("/sign-in", account.email.toUpperCase(Locale.ROOT), SomeAccount.PASSWORD);
        assertThat(answer.statusCode()).isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody@harbour.example", "no address", "", "a\u0000b@harbour.example", "' or 1=1 --"})
    void an_unknown_address_is_answered_like_a_wrong_password(String unknown) {
        HttpResponse<String> wrong = visit.signIn("/sign-in", account.email, "steel before concrete");
        HttpResponse<String> stranger = visit.signIn("/sign-in", unknown, "steel before concrete");
        assertThat(wrong.body()).contains(FAILED);
        assertThat(stranger.body()).contains(FAILED);
        assertThat(stranger.statusCode()).isEqualTo(wrong.statusCode());
    }

    @Test
    void after_five_failures_the_right_password_has_to_wait_too() {
        for (int i = 0; i < 5; i++) {
            visit.signIn("/sign-in", account.email, "wrong " + i);
        }
        HttpResponse<String> answer = visit.signIn(account);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Too many sign-ins failed").doesNotContain(FAILED);
        assertThat(account.failures()).isEqualTo(5);
    }

    @Test
    void many_tries_at_once_do_not_slip_through() {
        List<HttpResponse<String>> answers = IntStream.range(0, 12)
                .parallel()
                .mapToObj(i -> new Visit().signIn("/sign-in", account.email, "wrong " + i))
                .toList();
        assertThat(answers).filteredOn(answer -> answer.body().contains(FAILED)).hasSize(5);
        assertThat(account.failures()).isEqualTo(5);
    }

    @Test
    void a_good_sign_in_forgives_the_failures_before_it() {
        visit.signIn("/sign-in", account.email, "wrong");
        visit.signIn(account);
        assertThat(account.failures()).isZero();
    }

    @Test
    void a_session_gets_another_name_when_somebody_comes_in() {
        visit.get("/sign-in");
        String before = visit.session();
        visit.signIn(account);
        assertThat(visit.session()).isNotEqualTo(before);
    }

    @Test
    void the_cookie_is_for_this_site_and_for_no_script() {
        assertThat(new Visit().get("/sign-in").headers().allValues("Set-Cookie"))
                .singleElement()
                .satisfies(cookie ->
                        assertThat(cookie.toLowerCase(Locale.ROOT)).contains("httponly", "samesite=lax", "path=/"));
    }

    @Test
    void signing_out_ends_the_session() {
        visit.signIn(account);
        visit.signOut("/" + account.slug + "/projects");
        assertThat(visit.target(visit.get("/" + account.slug + "/projects"))).hasValueSatisfying(this::isSignIn);
    }

    @Test
    void who_was_made_inactive_is_out_with_the_next_request() {
        visit.signIn(account);
        account.makeInactive();
        assertThat(visit.get("/" + account.slug + "/projects").statusCode()).isEqualTo(404);
        assertThat(new Visit().signIn(account).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1:2", "stateless", "x", "\u0000"})
    void a_form_that_is_no_page_of_ours_is_shown_anew(String body) {
        visit.get("/sign-in");
        assertThat(visit.send(
                                "<input name=\"jakarta.faces.ViewState\" value=\"" + body + "\"",
                                "/sign-in",
                                "form",
                                "form:signIn",
                                "")
                        .statusCode())
                .isIn(200, 302);
    }

    @Test
    void a_new_password_ends_the_sessions_before_it() {
        visit.signIn(account);
        account.changePassword();
        assertThat(visit.target(visit.get("/" + account.slug + "/projects"))).hasValueSatisfying(this::isSignIn);
    }

    @Test
    void the_page_that_was_asked_for_is_shown_after_signing_in() {
        String asked = "/" + account.slug + "/claims?page=2";
        String signIn = visit.target(visit.get(asked)).orElseThrow();
        assertThat(visit.target(visit.signIn(signIn, account.email, SomeAccount.PASSWORD)))
                .contains(asked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example/", "https://evil.example/", "/%5Cevil.example", "%2F%2Fevil.example"})
    void no_link_leads_out_of_the_product(String away) {
        assertThat(visit.target(visit.signIn("/sign-in?continue=" + away, account.email, SomeAccount.PASSWORD)))
                .contains("/");
    }

    @Test
    void one_sign_in_opens_every_account_of_its_holder_and_no_other() {
        SomeAccount second = account.another();
        SomeAccount stranger = SomeAccount.fresh();
        visit.signIn(account);
        assertThat(visit.get("/").body()).contains(account.name, second.name).doesNotContain(stranger.name);
        assertThat(visit.get("/" + account.slug + "/projects").statusCode()).isEqualTo(200);
        assertThat(visit.get("/" + second.slug + "/projects").statusCode()).isEqualTo(200);
        HttpResponse<String> foreign = visit.get("/" + stranger.slug + "/projects");
        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(foreign.body()).doesNotContain(stranger.name);
    }

    @Test
    void pages_tell_the_browser_to_be_strict() {
        visit.signIn(account);
        var headers = visit.get("/" + account.slug + "/projects").headers();
        assertThat(headers.firstValue("Content-Security-Policy")).hasValueSatisfying(policy -> assertThat(policy)
                .contains("default-src 'none'", "frame-ancestors 'none'", "script-src 'self' 'nonce-")
                .doesNotContain("unsafe-eval", "script-src 'unsafe-inline'"));
        assertThat(headers.firstValue("Cache-Control")).contains("no-store");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @ParameterizedTest
    @ValueSource(strings = {"projects", "claims", "directory/people", "directory/companies"})
    void no_search_breaks_a_page(String list) {
        visit.signIn(account);
        for (String query :
                new String[] {"q=%00", "q=%25", "q=%FF", "page=-1", "page=99999999999", "q=" + "x".repeat(3000)}) {
            assertThat(visit.get("/" + account.slug + "/" + list + "?" + query).statusCode())
                    .as(query)
                    .isEqualTo(200);
        }
    }

    private void isSignIn(String address) {
        assertThat(address).startsWith("/sign-in?continue=");
    }
}
