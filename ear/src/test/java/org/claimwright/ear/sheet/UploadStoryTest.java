package org.claimwright.ear.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.concurrent.atomic.AtomicReference;
import org.claimwright.ear.fixture.office.Office;
import org.claimwright.ear.harness.Pages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lines come in as files: looked at first, then all of them or none. */
class UploadStoryTest {
    private Pages pages;

    @BeforeEach
    void open() {
        pages = Pages.micro();
    }

    @AfterEach
    void close() {
        pages.close();
    }

    @Test
    void figures_of_a_claim_are_put_right_in_the_file_and_then_saved_all_at_once() throws IOException {
        Office office = Office.american();
        String claim = office.claim(6);
        Page page = pages.tab();
        office.open(page, "/claims/" + claim + "/upload");
        comes(page, "may.csv", "Line,\"Work, amount\",\"To date, %\"\n1,much,\n0002,10000.01,\n0003,,25\n0009,1,\n");
        assertThat(page.locator("#wrong li").allInnerTexts())
                .hasSize(3)
                .anySatisfy(fault -> assertThat(fault).contains("2", "much"))
                .anySatisfy(fault -> assertThat(fault).contains("3", "10,000.00"))
                .anySatisfy(fault -> assertThat(fault).contains("5", "0009"));
        Pages.keep(page, "upload-wrong");
        page.click("#wrong li:first-child a");
        assertThat(page.locator("#r2-work small.cw-error").innerText()).contains("much");
        assertThat(page.locator("id=upload:apply").count()).isZero();
        assertThat(wrongRows(page)).startsWith("PK");
        assertThat(office.read(claim)).doesNotContain("2500.00");

        page.click("a[href$='/upload']");
        comes(page, "may.csv", "Line,\"Work, amount\",\"To date, %\"\n1,\"1,234.50\",\n0003,,25\n0004,0,\n");
        assertThat(page.locator("main").innerText()).contains("1,234.50", "3,734.50");
        Pages.keep(page, "upload-preview");
        page.click("id=upload:apply");
        page.waitForURL("**done=uploaded");
        assertThat(office.read(claim)).contains("1234.50").contains("2500.00");
        page.navigate(page.url().replaceAll("\\?.*", "?tab=history"));
        assertThat(page.locator("main").innerText()).contains("may.csv");
    }

    private static String wrongRows(Page page) throws IOException {
        Download download = page.waitForDownload(() -> page.click("a[href*='wrong-rows']"));
        return Files.readString(download.path(), StandardCharsets.ISO_8859_1);
    }

    @Test
    void what_somebody_else_changed_meanwhile_is_looked_at_before_anything_is_saved() {
        Office office = Office.american();
        String claim = office.claim(3);
        Page page = pages.tab();
        office.open(page, "/claims/" + claim + "/upload");
        comes(page, "june.csv", "Line;Work, amount\n0001;100\n");
        office.type(claim, "[{'line':'0001','work':'70.00'}]");
        page.click("id=upload:apply");
        assertThat(page.locator(".cw-note.cw-tone-warn").innerText()).isNotEmpty();
        assertThat(page.locator("#r2-work").innerText()).contains("100.00", "70.00");
        assertThat(office.read(claim)).contains("70.00");
        page.click("id=upload:apply");
        page.waitForURL("**done=uploaded");
        assertThat(office.read(claim)).contains("100.00");
    }

    @Test
    void a_template_comes_back_as_the_schedule_in_french() throws IOException {
        Office office = Office.quebecois();
        String contract = office.draft("Core and shell");
        Page page = pages.tab();
        office.open(page, "/contracts/" + contract + "/upload");
        Download template = page.waitForDownload(() -> page.click("a[href$='template.csv']"));
        String headings =
                Files.readString(template.path(), StandardCharsets.UTF_8).strip();
        assertThat(headings).contains("Ligne", "Retenue de garantie");
        comes(page, "ventilation.csv", headings + "\n001,03-300,,Béton,\"12 000,50\",10\n002,05-120,,Acier,1000,\n");
        Pages.keep(page, "upload-schedule");
        page.click("id=upload:apply");
        page.waitForURL("**done=uploaded");
        assertThat(office.schedule(contract))
                .contains("12000.50")
                .contains("1000.00")
                .contains("Béton");

        page.navigate(page.url().replaceAll("\\?.*", "/upload"));
        comes(page, "ventilation.csv", "LIGNE;montant\n1;900\n3;5\n");
        assertThat(page.locator("tr.cw-upload-REMOVED").count()).isZero();
        page.click("nav.cw-tabs a[href*='REMOVED']");
        assertThat(page.locator("tr.cw-upload-REMOVED").innerText()).contains("002");
        page.click("nav.cw-tabs a[href*='WRONG']");
        assertThat(page.locator("tr.cw-upload-WRONG").innerText()).contains("3");
    }

    @Test
    void whoever_waits_is_told_how_many_rows_were_read_and_may_cancel() {
        Office office = Office.american();
        String claim = office.claim(3);
        Page page = pages.tab();
        office.open(page, "/claims/" + claim + "/upload");
        // never answered: it is cancelled before it is over
        page.route("**/file?name=*", sent -> {});
        page.setInputFiles("#file", table("may.csv", "Line;Work, amount\n1;100\n2;200\n"));
        page.click("[data-cancel]");
        assertThat(page.locator("#said").innerText()).startsWith("Cancelled.");
        assertThat(page.locator("[data-cancel]").isVisible()).isFalse();
        Pages.keep(page, "upload-cancelled");
        page.unroute("**/file?name=*");
        // what is said is gone with the page as soon as the preview is there
        page.evaluate(
                "new MutationObserver(() => { sessionStorage.said = document.getElementById('said').textContent; })"
                        + ".observe(document.getElementById('said'), { childList: true })");
        comes(page, "may.csv", "Line;Work, amount\n1;100\n2;200\n");
        assertThat(page.evaluate("sessionStorage.said")).asString().startsWith("2 rows read.");
        assertThat(page.locator("#r2-work").innerText()).contains("100.00");
        assertThat(office.read(claim)).doesNotContain("100.00");
    }

    @Test
    void whoever_stops_while_the_preview_is_made_stays_and_may_choose_again() {
        Office office = Office.american();
        Page page = pages.tab();
        office.open(page, "/claims/" + office.claim(3) + "/upload");
        String here = page.url();
        AtomicReference<Route> sent = new AtomicReference<>();
        AtomicReference<Route> preview = new AtomicReference<>();
        AtomicReference<Request> given = new AtomicReference<>();
        page.onRequestFailed(given::set);
        page.route("**/file?name=*", sent::set);
        page.route("**/upload?file=*", preview::set);
        page.setInputFiles("#file", table("may.csv", "Line;Work, amount\n1;100\n"));
        page.waitForCondition(() -> sent.get() != null);
        page.focus("[data-cancel]");
        sent.get().resume();
        page.waitForCondition(() -> preview.get() != null);
        // by key, since a page that is being left is not asked where its buttons are
        page.keyboard().press("Enter");
        // the browser has given the preview up: whatever comes of it now, nobody is led there
        page.waitForCondition(() -> given.get() != null);
        assertThat(given.get().url()).isEqualTo(preview.get().request().url());
        assertThat(page.locator("#said").innerText()).startsWith("Cancelled.");
        assertThat(page.locator("#file").isEnabled()).isTrue();
        assertThat(page.url()).isEqualTo(here);
        page.unrouteAll();
        comes(page, "june.csv", "Line;Work, amount\n1;200\n");
        assertThat(page.locator("#r2-work").innerText()).contains("200.00");
    }

    @Test
    void a_file_that_is_no_table_is_refused_where_it_was_chosen() {
        Office office = Office.american();
        Page page = pages.tab();
        office.open(page, "/claims/" + office.claim(2) + "/upload");
        page.setInputFiles(
                "#file", new FilePayload("photo.xlsx", "image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0}));
        Locator said = page.locator("#said[data-bad]");
        said.waitFor();
        assertThat(said.innerText()).contains("XLSX", "CSV");
        page.navigate(page.url() + "?file=00000000-0000-0000-0000-000000000000");
        assertThat(page.locator("[role=alert].cw-note").innerText()).isNotEmpty();
        assertThat(page.locator("#file").count()).isEqualTo(1);
    }

    private static void comes(Page page, String name, String content) {
        page.setInputFiles("#file", table(name, content));
        page.waitForURL("**file=*");
        page.waitForSelector("#rows");
    }

    private static FilePayload table(String name, String content) {
        return new FilePayload(name, "text/csv", content.getBytes(StandardCharsets.UTF_8));
    }
}
