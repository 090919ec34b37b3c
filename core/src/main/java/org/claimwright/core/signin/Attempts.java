package org.claimwright.core.signin;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.claimwright.core.access.OpenToAll;
import org.claimwright.core.problem.Problem;

/**
 * Counts failed sign-ins, in transactions of their own, so that the refusal of one never undoes the counting. A try
 * counts as failed from its beginning until it has succeeded: many at once do not slip through.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
@OpenToAll("nobody is known yet")
public class Attempts {
    @PersistenceContext(unitName = "claimwright")
    EntityManager em;

    @Inject
    Clock clock;

    /** Refuses when either the e-mail address or the client has to wait; otherwise counts the try. */
    public void begin(String email, String client) {
        Instant now = clock.instant();
        // always in this order, so that two tries never wait for each other
        int ofClient = failures(client(client), Throttle.CLIENT, now);
        int ofEmail = failures(email(email), Throttle.EMAIL, now);
        remember(client(client), ofClient + 1, now);
        remember(email(email), ofEmail + 1, now);
    }

    /** Forgives the e-mail address everything; the client only this one try, or one good sign-in would cover many bad. */
    public void succeeded(String email, String client) {
        forgive(client(client), false);
        forgive(email(email), true);
    }

    private int failures(String subject, Throttle throttle, Instant now) {
        Object[] row = (Object[]) em.createNativeQuery("select failures, last_at from failures_of(?1, ?2)")
                .setParameter(1, subject)
                .setParameter(2, Timestamp.from(now))
                .getSingleResult();
        int failures = ((Number) row[0]).intValue();
        Instant lastAt = Instant.ofEpochMilli(((Number) row[1]).longValue());
        if (throttle.isForgotten(lastAt, now)) {
            return 0;
        }
        Duration left = throttle.leftOfWait(failures, lastAt, now);
        if (left.compareTo(Duration.ZERO) > 0) {
            throw Problem.TOO_MANY_ATTEMPTS.refusal(Map.of("seconds", left.toSeconds() + 1));
        }
        return failures;
    }

    private void remember(String subject, int failures, Instant now) {
        em.createNativeQuery("select cast(remember_failures(?1, ?2, ?3) as text)")
                .setParameter(1, subject)
                .setParameter(2, failures)
                .setParameter(3, Timestamp.from(now))
                .getResultList();
    }

    private void forgive(String subject, boolean everything) {
        em.createNativeQuery("select cast(forgive_failure(?1, ?2) as text)")
                .setParameter(1, subject)
                .setParameter(2, everything)
                .getResultList();
    }

    private static String email(String email) {
        return "email " + email;
    }

    private static String client(String address) {
        return "client " + address;
    }
}
