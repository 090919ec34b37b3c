package org.claimwright.ear.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.claimwright.core.db.Setting;
import org.claimwright.core.signin.SessionLimit;
import org.claimwright.ear.harness.BlackBox;
import org.claimwright.ear.run.Layout;
import org.claimwright.ear.run.Micro;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A product of its own on the database of this run, whose sessions end within seconds. */
class SessionEndTest {
    private static final Duration IDLE = Duration.ofSeconds(4);
    private static final Duration LONGEST = Duration.ofSeconds(9);
    private static final Duration BUSY = Duration.ofMillis(500);

    @TempDir
    private Path folder;

    @Test
    void a_session_ends_after_its_rest_and_at_the_latest_after_its_time() throws Exception {
        Micro micro = start();
        try {
            SomeAccount account = SomeAccount.fresh();
            Visit busy = new Visit(BlackBox.at(micro.address()));
            Visit idle = new Visit(BlackBox.at(micro.address()));
            idle.signIn(account);
            assertThat(isIn(idle, account)).isTrue();
            long begin = System.nanoTime();
            busy.signIn(account);
            assertThat(lastsUntil(busy, account, begin, IDLE.plus(BUSY))).isBetween(IDLE, LONGEST);
            assertThat(isIn(busy, account)).isTrue();
            assertThat(isIn(idle, account)).isFalse();
            assertThat(lastsUntil(busy, account, begin, Duration.ofMinutes(1))).isBetween(LONGEST, LONGEST.plus(IDLE));
        } finally {
            micro.stop();
        }
    }

    /** How long a session that is used all the time has lasted when it ended, or when it had lasted long enough. */
    private static Duration lastsUntil(Visit visit, SomeAccount account, long begin, Duration enough)
            throws InterruptedException {
        Duration lasted = Duration.ZERO;
        while (lasted.compareTo(enough) < 0 && isIn(visit, account)) {
            TimeUnit.MILLISECONDS.sleep(BUSY.toMillis());
            lasted = Duration.ofNanos(System.nanoTime() - begin);
        }
        return lasted;
    }

    private static boolean isIn(Visit visit, SomeAccount account) {
        return visit.get("/" + account.slug + "/projects").statusCode() == 200;
    }

    private Micro start() throws Exception {
        Layout layout = new Layout(
                Path.of(System.getProperty("claimwright.war")),
                Path.of(System.getProperty("claimwright.micro")),
                Path.of(System.getProperty("claimwright.module"), "src/main/run"),
                folder.resolve("work"));
        Map<String, String> settings = new HashMap<>();
        Stream.of(Setting.DB_URL, Setting.DB_PASSWORD, Setting.DB_OWNER_PASSWORD)
                .forEach(setting -> settings.put(setting.name(), setting.value()));
        settings.put(SessionLimit.SESSION_IDLE.name(), IDLE.toString());
        settings.put(SessionLimit.SESSION_LONGEST.name(), LONGEST.toString());
        return Micro.start(layout, unused(), settings, line -> {});
    }

    private static int unused() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
