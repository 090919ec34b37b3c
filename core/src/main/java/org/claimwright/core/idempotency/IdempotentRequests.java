package org.claimwright.core.idempotency;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Supplier;
import org.claimwright.core.access.Access;
import org.claimwright.core.access.InAccount;
import org.claimwright.core.problem.Problem;

/**
 * Does a request once. The key, the work and the answer are written in one transaction: who sends the key again meanwhile
 * waits for that transaction and gets the same bytes; if it is refused, nothing of it is left and the key is free.
 */
@Stateless
@InAccount
public class IdempotentRequests {
    private static final Duration KEPT = Duration.ofHours(24);

    @PersistenceContext(unitName = "claimwright")
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    /**
     * Does the work, or answers what it was answered before.
     *
     * @param request stands for what is asked; the same key for another request, or by another person, is refused
     */
    public Answer once(String key, byte[] request, Supplier<Answer> work) {
        byte[] fingerprint = fingerprint(request, access.caller().personId());
        forgetOld();
        if (!reserve(key, fingerprint)) {
            return known(key, fingerprint);
        }
        Answer answer = work.get();
        keep(key, answer);
        return answer;
    }

    // rows that another transaction is just removing are left to it
    private void forgetOld() {
        em.createNativeQuery(
                        """
                        delete from idempotent_request where (account_id, key) in (
                          select account_id, key from idempotent_request where created_at < ?1
                          for update skip locked limit 1000)
                        """)
                .setParameter(1, at(clock.instant().minus(KEPT)))
                .executeUpdate();
    }

    private boolean reserve(String key, byte[] fingerprint) {
        int inserted = em.createNativeQuery(
                        """
                        insert into idempotent_request (key, fingerprint, created_at) values (?1, ?2, ?3)
                        on conflict do nothing
                        """)
                .setParameter(1, key)
                .setParameter(2, fingerprint)
                .setParameter(3, at(clock.instant()))
                .executeUpdate();
        return inserted == 1;
    }

    private Answer known(String key, byte[] fingerprint) {
        Object[] row = (Object[]) em.createNativeQuery(
                        "select fingerprint, status, location, version, body from idempotent_request where key = ?1")
                .setParameter(1, key)
                .getSingleResult();
        if (!MessageDigest.isEqual((byte[]) row[0], fingerprint)) {
            throw Problem.KEY_REUSED.refusal();
        }
        return new Answer((Integer) row[1], (String) row[2], (Integer) row[3], (byte[]) row[4]);
    }

    private void keep(String key, Answer answer) {
        em.createNativeQuery(
                        """
                        update idempotent_request set status = ?2, location = ?3, version = ?4, body = ?5 where key = ?1
                        """)
                .setParameter(1, key)
                .setParameter(2, answer.status())
                .setParameter(3, answer.location())
                .setParameter(4, answer.version())
                .setParameter(5, answer.body())
                .executeUpdate();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static byte[] fingerprint(byte[] request, UUID personId) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(ByteBuffer.allocate(2 * Long.BYTES)
                    .putLong(personId.getMostSignificantBits())
                    .putLong(personId.getLeastSignificantBits())
                    .flip());
            return digest.digest(request);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
