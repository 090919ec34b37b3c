package org.claimwright.ear.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import org.claimwright.core.db.Setting;
import org.claimwright.ear.harness.BlackBox;
import org.claimwright.ear.harness.Demonstration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestartTest {
    @TempDir
    private Path folder;

    private final List<String> shown = new CopyOnWriteArrayList<>();

    @Test
    void what_was_committed_is_there_after_everything_was_killed() throws Exception {
        Micro first = start();
        String key = Demonstration.in(() -> shown, Demonstration.CONTRACTOR).key();
        ProcessHandle database = database();
        kill(ProcessHandle.of(first.pid()).orElseThrow());
        assertThat(database.isAlive()).isTrue();

        Micro second = start();
        assertThat(database.pid()).isNotEqualTo(database().pid());
        assertThat(projects(second, key)).contains("Harbour Tower");
        kill(database());
        assertAway(second, key);
        kill(ProcessHandle.of(second.pid()).orElseThrow());

        Micro third = start();
        assertThat(projects(third, key)).contains("Harbour Tower");
        // the first start was ended while the others were being made: the next one went on
        for (String account : List.of(Demonstration.SPECIALIST, Demonstration.OWNER)) {
            String other = Demonstration.in(() -> shown, account).key();
            assertThat(new ObjectMapper().readTree(projects(third, other)).path("items"))
                    .as(account)
                    .hasSize(3);
        }
        third.stop();
        assertThat(folder.resolve("data/postgresql/postmaster.pid")).doesNotExist();
    }

    private Micro start() throws Exception {
        Layout layout = new Layout(
                Path.of(System.getProperty("claimwright.war")),
                Path.of(System.getProperty("claimwright.micro")),
                Path.of(System.getProperty("claimwright.module"), "src/main/run"),
                folder.resolve("work"));
        Map<String, String> database =
                Map.of(Setting.DB_DIR.name(), folder.resolve("data").toString());
        return Micro.start(layout, unused(), database, shown::add);
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

    private static int unused() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
