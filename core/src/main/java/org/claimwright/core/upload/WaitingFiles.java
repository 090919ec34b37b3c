package org.claimwright.core.upload;

import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.claimwright.core.problem.Problem;

/**
 * Files between upload and use, in the database, where every node finds them: one for each person and claim or contract,
 * for a day at most.
 */
final class WaitingFiles {
    private static final Duration KEPT = Duration.ofHours(24);

    private final EntityManager em;
    private final UUID personId;
    private final Clock clock;

    WaitingFiles(EntityManager em, UUID personId, Clock clock) {
        this.em = em;
        this.personId = personId;
        this.clock = clock;
    }

    /** Keeps a file in place of the one that waited before. */
    UUID keep(UUID subjectId, String name, byte[] content) {
        forgetOld();
        UUID id = UUID.randomUUID();
        em.createNativeQuery(
                        """
                        insert into waiting_file (id, person_id, subject_id, name, content, received_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6)
                        on conflict (account_id, person_id, subject_id) do update
                          set id = excluded.id, name = excluded.name, content = excluded.content,
                              received_at = excluded.received_at
                        """)
                .setParameter(1, id)
                .setParameter(2, personId)
                .setParameter(3, subjectId)
                .setParameter(4, name)
                .setParameter(5, content)
                .setParameter(6, Timestamp.from(clock.instant()))
                .executeUpdate();
        return id;
    }

    // rows that another transaction is just removing are left to it
    private void forgetOld() {
        em.createNativeQuery(
                        """
                        delete from waiting_file where (account_id, id) in (
                          select account_id, id from waiting_file where received_at < ?1
                          for update skip locked limit 1000)
                        """)
                .setParameter(1, Timestamp.from(clock.instant().minus(KEPT)))
                .executeUpdate();
    }

    Optional<WaitingFile> of(UUID subjectId) {
        List<?> rows = em.createNativeQuery(
                        """
                        select id, name, received_at from waiting_file
                        where person_id = ?1 and subject_id = ?2 and received_at >= ?3
                        """)
                .setParameter(1, personId)
                .setParameter(2, subjectId)
                .setParameter(3, Timestamp.from(clock.instant().minus(KEPT)))
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new WaitingFile((UUID) row[0], (String) row[1], instant(row[2])))
                .findFirst();
    }

    private static Instant instant(Object column) {
        return column instanceof OffsetDateTime time ? time.toInstant() : ((Timestamp) column).toInstant();
    }

    /** @throws org.claimwright.core.problem.Refusal where it was replaced, applied or forgotten meanwhile */
    WaitingFile one(UUID subjectId, UUID id) {
        return of(subjectId).filter(file -> file.id().equals(id)).orElseThrow(Problem.FILE_GONE::refusal);
    }

    byte[] content(UUID id) {
        return (byte[]) em.createNativeQuery("select content from waiting_file where id = ?1")
                .setParameter(1, id)
                .getSingleResult();
    }

    void remove(UUID id) {
        em.createNativeQuery("delete from waiting_file where id = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }
}
