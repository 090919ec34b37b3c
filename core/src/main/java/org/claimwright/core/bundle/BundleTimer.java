package org.claimwright.core.bundle;

import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.claimwright.core.db.Races;

/** Makes documents one after the other, on every node, whenever the bell says that some may wait. */
@Singleton
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class BundleTimer {
    private static final System.Logger LOG = System.getLogger("claimwright.documents");
    private static final Duration AT_A_TIME = Duration.ofSeconds(20);

    @EJB
    private BundleQueue queue;

    @Inject
    private BundleBell bell;

    @Inject
    private RequestContextController request;

    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void work() {
        Instant end = clock.instant().plus(AT_A_TIME);
        boolean more = bell.rang();
        while (more && clock.instant().isBefore(end)) {
            more = step();
        }
        if (more) {
            bell.ring();
        }
    }

    // whatever happens: a timer that fails is taken away by the server
    private boolean step() {
        boolean activated = request.activate();
        try {
            return queue.step();
        } catch (RuntimeException failure) {
            boolean away = Races.refusal(failure).isPresent();
            LOG.log(away ? System.Logger.Level.DEBUG : System.Logger.Level.ERROR, "documents had to wait", failure);
            return false;
        } finally {
            if (activated) {
                request.deactivate();
            }
        }
    }
}
