package org.claimwright.ear.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.claimwright.ear.harness.BlackBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is answered, the browser is told what it may do with it, and is never led away from here. */
class StrictAnswersTest {
    private static final Pattern HANDLERS = Pattern.compile("<[^>]*\\s(on[a-z]+|style)=\"");
    private static final Pattern SCRIPTS = Pattern.compile("<script(?![^>]*\\bsrc=)([^>]*)>");

    private final SomeAccount account = SomeAccount.fresh();
    private final UUID project = account.project(null, null, null);
    private final Visit visit = new Visit();
    private final String base = "/" + account.slug;

    @BeforeEach
    void come_in() {
        SomeAccount.forgetFailures();
        visit.signIn(account);
    }

    @Test
    void nothing_private_is_kept_by_a_browser_or_a_proxy() {
        for (String path : List.of(
                base + "/",
                base,
                base + "/projects",
                base + "/nothing",
                base + "/find/projects",
                base + "/projects?theme=dark",
                base + "/projects/" + project + "/billing",
                base + "/projects/" + project + "/billing.csv",
                base + "/projects/" + project + "/billing.xlsx",
                base + "/claims/" + UUID.randomUUID(),
                base + "/claims/" + UUID.randomUUID() + "/lines",
                "/nowhere",
                "/sign-in")) {
            HttpHeaders headers = visit.get(path).headers();
            assertThat(headers.firstValue("Cache-Control")).as(path).contains("no-store");
            isStrict(path, headers);
        }
    }

    @Test
    void whoever_is_not_signed_in_is_told_the_same() {
        HttpHeaders headers = new Visit().get(base + "/projects").headers();
        assertThat(headers.firstValue("Location"))
                .hasValueSatisfying(place -> assertThat(place).startsWith("/sign-in?continue="));
        assertThat(headers.firstValue("Cache-Control")).contains("no-store");
        isStrict("asked to sign in", headers);
    }

    @Test
    void a_script_and_a_style_are_what_they_say_they_are() {
        String page = visit.get(base + "/projects").body();
        for (String kind : List.of("claimwright.css", "frame.js")) {
            var address = Pattern.compile("\"(/jakarta.faces.resource/" + kind + "[^\"]*)\"")
                    .matcher(page);
            assertThat(address.find()).as(kind).isTrue();
            HttpResponse<String> answer = visit.get(address.group(1).replace("&amp;", "&"));
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        }
    }

    private static void isStrict(String path, HttpHeaders headers) {
        assertThat(headers.firstValue("X-Content-Type-Options")).as(path).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).as(path).contains("same-origin");
        assertThat(headers.firstValue("X-Frame-Options")).as(path).contains("DENY");
    }

    @Test
    void pages_hold_no_script_without_the_nonce_and_no_style_of_their_own() {
        for (String path :
                List.of("/", "/projects", "/projects/" + project, "/profile", "/settings/api-keys", "/nothing")) {
            HttpResponse<String> answer = visit.get(base + path);
            String policy =
                    answer.headers().firstValue("Content-Security-Policy").orElseThrow();
            assertThat(policy)
                    .as(path)
                    .contains(
                            "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'", "style-src-attr 'none'")
                    .doesNotContain("unsafe");
            assertThat(HANDLERS.matcher(answer.body()).find()).as(path).isFalse();
            SCRIPTS.matcher(answer.body())
                    .results()
                    .forEach(script -> assertThat(script.group(1)).as(path).contains("nonce="));
        }
    }

    @Test
    void the_session_is_for_this_site_and_not_for_scripts() {
        List<String> cookies = BlackBox.micro().get("/sign-in").headers().allValues("Set-Cookie");
        assertThat(cookies)
                .filteredOn(cookie -> cookie.startsWith("JSESSIONID"))
                .isNotEmpty()
                .allSatisfy(cookie ->
                        assertThat(cookie).containsIgnoringCase("; HttpOnly").containsIgnoringCase("; SameSite=Lax"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example/?lang=fr",
                "///evil.example/?theme=dark",
                "/%5Cevil.example/?lang=fr",
                "/%2f%2fevil.example/?lang=fr",
                "/%09/evil.example?theme=dark",
                "/%0d%0aLocation:%20https://evil.example?lang=fr",
                "/;@evil.example/?lang=fr",
                "/.%2fevil.example?theme=light",
                "/sign-in?continue=//evil.example",
                "/sign-in?continue=/%5Cevil.example",
                "/sign-in?continue=https%3A%2F%2Fevil.example",
                "/sign-in?continue=/%09/evil.example",
                "/sign-in?lang=fr&continue=%2F%2Fevil.example"
            })
    void no_address_leads_away(String path) {
        HttpResponse<String> answer = visit.get(path);
        staysHere(answer);
        if (path.startsWith("/sign-in?continue")) {
            Visit other = new Visit();
            staysHere(other.signIn(path, account.email, SomeAccount.PASSWORD));
        }
    }

    private static void staysHere(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isLessThan(500);
        assertThat(answer.headers().allValues("Location")).allSatisfy(place -> assertThat(place)
                .matches("/([A-Za-z0-9._~-][^\\\\\\s]*)?")
                .doesNotStartWith("//"));
    }

    @Test
    void what_belongs_to_another_account_is_as_if_it_were_not_there() {
        SomeAccount stranger = SomeAccount.fresh();
        UUID theirs = stranger.project(null, null, null);
        HttpResponse<String> foreign = visit.get(base + "/projects/" + theirs);
        HttpResponse<String> nothing = visit.get(base + "/projects/" + UUID.randomUUID());
        assertThat(foreign.statusCode()).isEqualTo(404).isEqualTo(nothing.statusCode());
        assertThat(withoutWhatDiffers(foreign)).isEqualTo(withoutWhatDiffers(nothing));
        assertThat(withoutWhatDiffers(visit.get("/" + stranger.slug + "/projects")))
                .isEqualTo(withoutWhatDiffers(visit.get("/firm-that-is-none/projects")));
    }

    // the nonce, the address itself and what names the view
    private static String withoutWhatDiffers(HttpResponse<String> answer) {
        return answer.body()
                .replaceAll("nonce=\"[^\"]*\"|csp.init\\('[^']*'", "")
                .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "ID")
                .replaceAll("/firm-[a-z0-9-]+", "/firm")
                .replaceAll("value=\"-?[0-9:-]+\"", "");
    }
}
