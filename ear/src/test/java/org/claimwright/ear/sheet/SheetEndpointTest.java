package org.claimwright.ear.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.util.regex.Pattern;
import org.claimwright.ear.fixture.office.Office;
import org.claimwright.ear.fixture.office.Program;
import org.claimwright.ear.harness.Pages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What scripts are given and what they may send: a page of lines at a time, to the page's own person alone. */
class SheetEndpointTest {
    private static final Pattern LINE = Pattern.compile("\\{\"id\":\"([0-9a-f-]{36})\"");

    private final Office office = Office.american();
    private Pages pages;
    private Page page;
    private String claim;
    private String lines;

    @BeforeEach
    void open() {
        pages = Pages.micro();
        page = pages.tab();
        ask(2);
        office.open(page, "/projects");
    }

    @AfterEach
    void close() {
        pages.close();
    }

    /** About a claim with so many lines. */
    private void ask(int many) {
        claim = office.claim(many);
        lines = "/" + office.slug() + "/claims/" + claim + "/lines";
    }

    private RequestOptions asPage() {
        return RequestOptions.create()
                .setMaxRedirects(0)
                .setHeader("X-Claimwright", "sheet")
                .setHeader("X-Claimwright-Person", office.administratorId().toString());
    }

    private APIResponse get(String query) {
        return page.request().get(lines + query, asPage());
    }

    private APIResponse patch(String body, RequestOptions options) {
        return page.request()
                .fetch(
                        lines,
                        options.setMethod("PATCH")
                                .setHeader("Content-Type", "application/json")
                                .setData(body.replace('\'', '"')));
    }

    private String first() {
        var found = LINE.matcher(get("?from=0&count=1").text());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    @Test
    void one_page_of_lines_is_given_with_the_sums_of_all_of_them() {
        ask(250);
        String given = get("?from=100&count=2").text();
        assertThat(given).contains("\"0101\"").contains("\"0102\"").doesNotContain("\"0103\"");
        assertThat(given).contains("\"lines\":250").contains("\"scheduled\":250000000");
        assertThat(LINE.matcher(get("?from=0&count=9999").text()).results().count())
                .isEqualTo(200);
        assertThat(get("").headers()).containsEntry("cache-control", "no-store");
    }

    @Test
    void a_change_answers_the_changed_lines_alone() {
        String line = first();
        APIResponse changed = patch("{'version':0,'edits':[{'line':'" + line + "','workPercent':'12.5'}]}", asPage());
        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        assertThat(LINE.matcher(changed.text()).results().count()).isEqualTo(1);
        assertThat(changed.text())
                .contains("\"version\":1")
                .contains("\"work\":125000")
                .contains("\"gross\":125000");
        assertThat(changed.text().length()).isLessThan(2_500);
    }

    @Test
    void a_refusal_names_the_edit_and_the_member_in_a_sentence() {
        APIResponse refused =
                patch("{'version':0,'edits':[{'line':'" + first() + "','work':'10000.01','comment':'x'}]}", asPage());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.headers().get("content-type")).startsWith("application/problem+json");
        assertThat(refused.text())
                .contains("\"edit\":0")
                .contains("\"member\":\"work\"")
                .contains("line-overbilled");
    }

    @Test
    void a_stale_version_is_told_the_present_one() {
        office.type(claim, "[{'line':'0001','work':'1.00'}]");
        APIResponse stale = patch("{'version':0,'edits':[{'line':'" + first() + "','work':'2'}]}", asPage());
        assertThat(stale.status()).isEqualTo(412);
        assertThat(Program.version(stale.text())).isEqualTo(1);
    }

    @Test
    void nobody_elses_page_can_make_a_browser_change_anything() {
        String body = "{'version':0,'edits':[{'line':'" + first() + "','work':'1'}]}";
        RequestOptions bare = RequestOptions.create().setMaxRedirects(0);
        assertThat(patch(body, bare).status()).isEqualTo(400);
        assertThat(patch(body, asPage().setHeader("Origin", "https://elsewhere.example"))
                        .status())
                .isEqualTo(400);
        assertThat(patch(body, asPage().setHeader("Sec-Fetch-Site", "cross-site"))
                        .status())
                .isEqualTo(400);
        APIResponse form = page.request()
                .fetch(
                        lines,
                        asPage().setMethod("PATCH")
                                .setHeader("Content-Type", "text/plain")
                                .setData(body));
        assertThat(form.status()).isEqualTo(415);
        assertThat(Program.version(get("?count=1").text())).isZero();
    }

    @Test
    void a_page_of_somebody_who_signed_out_changes_nothing_for_the_next_one() {
        APIResponse other = patch(
                "{'version':0,'edits':[]}",
                asPage().setHeader("X-Claimwright-Person", office.account().toString()));
        assertThat(other.status()).isEqualTo(401);
    }

    @Test
    void what_cannot_be_read_is_refused_and_never_an_incident() {
        for (String body : new String[] {
            "",
            "[]",
            "{",
            "{'version':0}",
            "{'version':'0','edits':[]}",
            "{'edits':[]}",
            "{'version':0,'edits':[1]}",
            "{'version':0,'edits':[{'line':7}]}",
            "{'version':0,'edits':[{'line':'x','work':'1e9'}]}",
            "{'version':0,'edits':[{'line':'x','work':'0.1234567'}]}",
            "{'version':99999999999,'edits':[]}",
            "{'version':0,'edits':[{'line':'none','work':'1'}]}",
            "{'version':0,'edits':[{}]}"
        }) {
            assertThat(patch(body, asPage()).status()).as(body).isBetween(400, 428);
        }
        assertThat(get("?from=-1").status()).isEqualTo(400);
        assertThat(get("?ids=x").status()).isEqualTo(400);
    }

    @Test
    void a_thousand_lines_come_a_page_at_a_time() {
        page.navigate("/" + office.slug() + "/claims/" + office.claim(1_000) + "?tab=detail");
        page.waitForSelector(".cw-grid .cw-on");
        Object bytes =
                page.evaluate("() => performance.getEntriesByType('resource').filter(e => e.name.includes('/lines?'))"
                        + ".reduce((sum, e) => sum + e.encodedBodySize, 0)");
        assertThat((int) bytes).isBetween(1_000, 12_000);
        assertThat(page.locator(".cw-grid tbody .cw-r-line").count()).isLessThan(100);
        assertThat(page.content().length()).isLessThan(150_000);
        page.locator(".cw-grid .cw-on").click();
        page.keyboard().press("Control+ArrowDown");
        page.waitForSelector("th:has-text('1000')");
    }

    @Test
    void a_claim_of_another_account_is_not_there() {
        String foreign = Office.american().claim(1);
        String address = "/" + office.slug() + "/claims/" + foreign + "/lines";
        assertThat(page.request().get(address, asPage()).status()).isEqualTo(404);
    }
}
