package org.claimwright.ear.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.claimwright.core.signin.SessionLimit;
import org.claimwright.ear.harness.BlackBox;
import org.claimwright.ear.harness.OtherMicro;
import org.claimwright.ear.run.Micro;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A product of its own on the database of this run, whose sessions end within seconds. */
@Order(11)
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
        return OtherMicro.start(
                folder,
                OtherMicro.unusedPort(),
                Map.of(
                        SessionLimit.SESSION_IDLE.name(), IDLE.toString(),
                        SessionLimit.SESSION_LONGEST.name(), LONGEST.toString()));
    }
}
