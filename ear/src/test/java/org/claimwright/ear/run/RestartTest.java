package org.claimwright.ear.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URL;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.zip.ZipInputStream;
import org.claimwright.core.db.Setting;
import org.claimwright.ear.fixture.Role;
import org.claimwright.ear.harness.BlackBox;
import org.claimwright.ear.harness.Demonstration;
import org.claimwright.ear.harness.OtherMicro;
import org.claimwright.ear.harness.Pages;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Order(1)
class RestartTest {
    private static final String JOB = "Harbour Tower";
    /** In milliseconds, for what is made in the background. */
    private static final int PATIENCE = 180_000;

    @TempDir
    private Path folder;

    private final List<String> shown = new CopyOnWriteArrayList<>();

    @Test
    void what_was_committed_is_there_after_everything_was_killed() throws Exception {
        Micro first = start();
        Demonstration contractor = Demonstration.in(() -> shown, Demonstration.CONTRACTOR);
        String key = contractor.key();
        ProcessHandle database = database();
        Asked asked = killedWhileMaking(first, contractor);
        assertThat(database.isAlive()).isTrue();

        Micro second = start();
        assertThat(database.pid()).isNotEqualTo(database().pid());
        assertThat(projects(second, key)).contains(JOB);
        kill(database());
        assertAway(second, key);
        kill(ProcessHandle.of(second.pid()).orElseThrow());

        Micro third = start();
        assertThat(projects(third, key)).contains(JOB);
        // the first start was ended while the others were being made: the next one went on
        for (String account : List.of(Demonstration.SPECIALIST, Demonstration.OWNER)) {
            String other = Demonstration.in(() -> shown, account).key();
            assertThat(new ObjectMapper().readTree(projects(third, other)).path("items"))
                    .as(account)
                    .hasSize(3);
        }
        assertThat(entries(documents(third, contractor, asked.files()))).isEqualTo(asked.parts());
        third.stop();
        assertThat(folder.resolve("data/postgresql/postmaster.pid")).doesNotExist();
    }

    /** A file that was asked for: where it will be found, and how many documents it is to have. */
    private record Asked(String files, long parts) {}

    /** Ends the product while it makes documents: what is issued waits for a lock of ours, so it cannot be done. */
    private Asked killedWhileMaking(Micro micro, Demonstration who) throws Exception {
        try (Role owner = Role.ownerIn(folder.resolve("data"))) {
            owner.change("lock table issued_document in exclusive mode");
            String files = askedForDocuments(micro, who);
            kill(ProcessHandle.of(micro.pid()).orElseThrow());
            assertThat(owner.column("select state from document_bundle"))
                    .hasSize(1)
                    .isSubsetOf("WAITING", "RUNNING");
            long parts = owner.count("select parts from document_bundle");
            assertThat(owner.count("select made + failed from document_bundle")).isLessThan(parts);
            return new Asked(files, parts);
        }
    }

    /** Asks for the documents of a job in one file and waits for none of them; where they will be found. */
    private static String askedForDocuments(Micro micro, Demonstration who) throws IOException {
        String job = "";
        for (JsonNode project :
                new ObjectMapper().readTree(projects(micro, who.key())).path("items")) {
            job = JOB.equals(project.path("name").asText()) ? project.path("id").asText() : job;
        }
        try (Pages pages = Pages.at(micro.address())) {
            Page page = pages.tab();
            signIn(page, who, "/");
            String files = new URL(page.url()).getPath() + "projects/" + job + "/documents";
            page.navigate(files + "?tab=downstream&period=any");
            page.selectOption("id=ask:form", "ZIP");
            page.click("id=ask:go");
            page.waitForSelector("[data-unfinished]");
            // what was chosen stays chosen
            assertThat(page.url()).contains("/documents?").contains("period=any");
            return files;
        }
    }

    /** The file that was asked for before everything was killed. */
    private static byte[] documents(Micro micro, Demonstration who, String files) {
        try (Pages pages = Pages.at(micro.address())) {
            Page page = pages.tab();
            signIn(page, who, files);
            page.waitForSelector("a[href*='/documents/']", new Page.WaitForSelectorOptions().setTimeout(PATIENCE));
            String file = page.locator("a[href*='/documents/']").first().getAttribute("href");
            return page.context().request().get(file).body();
        }
    }

    private static long entries(byte[] archive) throws IOException {
        long entries = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            while (zip.getNextEntry() != null) {
                entries++;
            }
        }
        return entries;
    }

    private static void signIn(Page page, Demonstration who, String continued) {
        page.navigate("/sign-in?continue=" + continued);
        page.fill("id=form:email", who.email());
        page.fill("id=form:password", who.password());
        page.click("id=form:signIn");
        page.waitForURL(address -> !address.contains("/sign-in"));
    }

    private Micro start() throws Exception {
        Map<String, String> database =
                Map.of(Setting.DB_DIR.name(), folder.resolve("data").toString());
        return Micro.start(OtherMicro.layout(folder), OtherMicro.unusedPort(), database, shown::add);
    }

    private ProcessHandle database() throws IOException {
        Path pidFile = folder.resolve("data/postgresql/postmaster.pid");
        long number = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
        return ProcessHandle.of(number).orElseThrow();
    }

    private static void kill(ProcessHandle process) throws InterruptedException, ExecutionException {
        process.destroyForcibly();
        process.onExit().get();
    }

    private static String projects(Micro micro, String key) {
        return BlackBox.at(micro.address())
                .get("/api/v1/projects", "Authorization", "Bearer " + key)
                .body();
    }

    /** Partners and people are asked to come back, and nothing is called an incident. */
    private static void assertAway(Micro micro, String key) {
        BlackBox product = BlackBox.at(micro.address());
        HttpResponse<String> partner = product.get("/api/v1/projects", "Authorization", "Bearer " + key);
        assertThat(partner.statusCode()).isEqualTo(503);
        assertThat(partner.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(partner.headers().firstValue("Retry-After")).isPresent();
        assertThat(partner.body()).contains("problems/database-away");
        HttpResponse<String> person = product.get("/setup?token=x");
        assertThat(person.statusCode()).isEqualTo(503);
        assertThat(person.body()).doesNotContain("Payara");
    }
}
