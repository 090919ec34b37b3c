package org.claimwright.core.bundle;

import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.claimwright.core.document.DocumentKind;
import org.claimwright.core.problem.Problem;
import org.claimwright.core.terminology.Language;

/** Reads bundles and what became of their parts. */
final class BundleRows {
    private static final String BUNDLE =
            """
            select id, project_id, asked_at, form, document, told_in, name, state, parts, made, failed, size, expires_at
            from document_bundle
            """;

    private final EntityManager em;

    BundleRows(EntityManager em) {
        this.em = em;
    }

    Optional<BundleRow> one(UUID id) {
        return found(em.createNativeQuery(BUNDLE + " where id = ?1")
                        .setParameter(1, id)
                        .getResultList())
                .stream()
                .findFirst();
    }

    /** What somebody asked for and nobody else sees. */
    Optional<BundleRow> one(UUID id, UUID person) {
        return found(em.createNativeQuery(BUNDLE + " where id = ?1 and asked_by = ?2")
                        .setParameter(1, id)
                        .setParameter(2, person)
                        .getResultList())
                .stream()
                .findFirst();
    }

    List<BundleRow> of(UUID project, UUID person, int most) {
        return found(em.createNativeQuery(
                        BUNDLE + " where project_id = ?1 and asked_by = ?2 order by asked_at desc, id limit ?3")
                .setParameter(1, project)
                .setParameter(2, person)
                .setParameter(3, most)
                .getResultList());
    }

    List<FailedPart> failed(UUID bundle) {
        List<?> rows = em.createNativeQuery(
                        """
                        select claim_id, label, problem, incident from document_bundle_part
                        where bundle_id = ?1 and state = 'FAILED' order by position
                        """)
                .setParameter(1, bundle)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row ->
                        new FailedPart((UUID) row[0], (String) row[1], Problem.valueOf((String) row[2]), (UUID) row[3]))
                .toList();
    }

    private static List<BundleRow> found(List<?> rows) {
        return rows.stream().map(Object[].class::cast).map(BundleRows::row).toList();
    }

    private static BundleRow row(Object... row) {
        return new BundleRow(
                (UUID) row[0],
                (UUID) row[1],
                instant(row[2]),
                BundleForm.valueOf((String) row[3]),
                DocumentKind.valueOf((String) row[4]),
                row[5] == null ? null : Language.of((String) row[5]),
                (String) row[6],
                BundleState.valueOf((String) row[7]),
                (Integer) row[8],
                (Integer) row[9],
                (Integer) row[10],
                row[11] == null ? 0 : ((Number) row[11]).longValue(),
                instant(row[12]));
    }

    private static Instant instant(Object column) {
        return column == null ? null : ((Timestamp) column).toInstant();
    }
}
