package org.claimwright.core.bundle;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.claimwright.core.access.Access;
import org.claimwright.core.access.InAccount;
import org.claimwright.core.db.Races;
import org.claimwright.core.issued.DocumentAsked;
import org.claimwright.core.issued.DocumentFile;
import org.claimwright.core.problem.Problem;
import org.claimwright.core.problem.Refusal;

/** What is done next for a bundle that is held: one document more, the file, or its end. Each is a transaction by itself. */
@Stateless
@InAccount
public class BundleSteps {
    private static final System.Logger LOG = System.getLogger("claimwright.documents");
    private static final Duration KEPT = Duration.ofDays(7);

    @PersistenceContext(unitName = "claimwright")
    private EntityManager em;

    @EJB
    private BundlePrinter printer;

    @EJB
    private BundleTries tries;

    @Inject
    private BundleAsker asker;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    private record Part(int position, UUID claimId) {}

    /**
     * Does the next thing for a bundle.
     *
     * @return when it is its turn again; empty once nothing is left of it
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Optional<Instant> next(UUID id) {
        UUID account = access.caller().accountId();
        BundleRow bundle = new BundleRows(em).one(id).orElse(null);
        if (bundle == null) {
            return Optional.empty();
        }
        if (!bundle.state().isUnfinished()) {
            return settle(bundle);
        }
        return asker.speak(em, account, id) ? go(bundle) : finish(id, BundleState.CANCELLED, 0);
    }

    private Optional<Instant> go(BundleRow bundle) {
        // said as soon as it is known, and not when all the others are made
        if (size(bundle.id()) > bundle.form().mostBytes()) {
            return finish(bundle.id(), BundleState.FAILED, 0);
        }
        List<?> waiting = em.createNativeQuery(
                        """
                        select position, claim_id from document_bundle_part where bundle_id = ?1 and state = 'WAITING'
                        order by position limit 1
                        """)
                .setParameter(1, bundle.id())
                .getResultList();
        if (waiting.isEmpty()) {
            return assemble(bundle);
        }
        Object[] row = (Object[]) waiting.get(0);
        make(bundle, new Part((Integer) row[0], (UUID) row[1]));
        return Optional.of(clock.instant());
    }

    // a cancelled one is left with nothing, one that is over is removed
    private Optional<Instant> settle(BundleRow bundle) {
        if (bundle.expiresAt() == null) {
            return finish(bundle.id(), bundle.state(), 0);
        }
        if (clock.instant().isBefore(bundle.expiresAt())) {
            return Optional.of(bundle.expiresAt());
        }
        em.createNativeQuery("delete from document_bundle where id = ?1")
                .setParameter(1, bundle.id())
                .executeUpdate();
        return Optional.empty();
    }

    private void make(BundleRow bundle, Part part) {
        DocumentFile file = null;
        Problem problem = null;
        UUID incident = null;
        try {
            file = printed(bundle, part);
        } catch (Refusal refusal) {
            problem = refusal.problem();
        } catch (RuntimeException failure) {
            if (isPassing(failure)) {
                throw failure;
            }
            problem = Problem.INCIDENT;
            incident = UUID.randomUUID();
            LOG.log(System.Logger.Level.ERROR, "incident " + incident, failure);
        }
        note(bundle, part, file, problem, incident);
    }

    private DocumentFile printed(BundleRow bundle, Part part) {
        if (!tries.ofDocument(bundle.id(), part.position())) {
            throw new IllegalStateException("a document was begun again and again and never finished");
        }
        return printer.print(new DocumentAsked(part.claimId(), bundle.document(), null, bundle.language()));
    }

    // the database was away or somebody was faster, which says nothing about the document: it is tried again
    private static boolean isPassing(RuntimeException failure) {
        return Races.refusal(failure)
                .filter(refusal ->
                        refusal.problem() == Problem.DATABASE_AWAY || refusal.problem() == Problem.CHANGED_AT_ONCE)
                .isPresent();
    }

    private void note(BundleRow bundle, Part part, DocumentFile file, Problem problem, UUID incident) {
        em.createNativeQuery(
                        """
                        update document_bundle_part set state = ?3, problem = cast(?4 as varchar),
                          incident = cast(cast(?5 as varchar) as uuid), file_name = cast(?6 as varchar),
                          content = cast(?7 as bytea)
                        where bundle_id = ?1 and position = ?2
                        """)
                .setParameter(1, bundle.id())
                .setParameter(2, part.position())
                .setParameter(3, file == null ? "FAILED" : "MADE")
                .setParameter(4, problem == null ? null : problem.name())
                .setParameter(5, incident == null ? null : incident.toString())
                .setParameter(6, file == null ? null : file.name())
                .setParameter(7, file == null ? null : file.bytes())
                .executeUpdate();
        em.createNativeQuery(
                        """
                        update document_bundle set made = made + ?2, failed = failed + 1 - ?2,
                          state = case state when 'WAITING' then 'RUNNING' else state end
                        where id = ?1
                        """)
                .setParameter(1, bundle.id())
                .setParameter(2, file == null ? 0 : 1)
                .executeUpdate();
    }

    private long size(UUID bundle) {
        Number size = (Number) em.createNativeQuery(
                        "select coalesce(sum(octet_length(content)), 0) from document_bundle_part where bundle_id = ?1")
                .setParameter(1, bundle)
                .getSingleResult();
        return size.longValue();
    }

    private Optional<Instant> assemble(BundleRow bundle) {
        if (bundle.made() == 0 || !tries.ofFile(bundle.id())) {
            return finish(bundle.id(), BundleState.FAILED, 0);
        }
        byte[] content = file(bundle);
        em.createNativeQuery("insert into document_bundle_file (bundle_id, content) values (?1, ?2)")
                .setParameter(1, bundle.id())
                .setParameter(2, content)
                .executeUpdate();
        return finish(bundle.id(), BundleState.READY, content.length);
    }

    // read one by one: only what is put together is held as a whole
    private byte[] file(BundleRow bundle) {
        try (BundleFile file = BundleFile.of(bundle.form(), bundle.name())) {
            for (int position = 0; position < bundle.parts(); position++) {
                add(bundle, position, file);
            }
            return file.bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(BundleRow bundle, int position, BundleFile file) throws IOException {
        List<?> found = em.createNativeQuery(
                        """
                        select file_name, content from document_bundle_part
                        where bundle_id = ?1 and position = ?2 and state = 'MADE'
                        """)
                .setParameter(1, bundle.id())
                .setParameter(2, position)
                .getResultList();
        for (Object one : found) {
            Object[] row = (Object[]) one;
            file.add((String) row[0], (byte[]) row[1]);
        }
    }

    // somebody may have cancelled it meanwhile: then it ends as cancelled
    private Optional<Instant> finish(UUID id, BundleState state, long size) {
        Instant over = clock.instant().plus(KEPT);
        em.createNativeQuery(
                        """
                        update document_bundle set state = case state when 'CANCELLED' then state else ?2 end,
                          size = ?3, finished_at = ?4, expires_at = ?5
                        where id = ?1
                        """)
                .setParameter(1, id)
                .setParameter(2, state.name())
                .setParameter(3, size)
                .setParameter(4, Timestamp.from(clock.instant()))
                .setParameter(5, Timestamp.from(over))
                .executeUpdate();
        clear(id);
        return Optional.of(over);
    }

    // what it was put together from, and the file where none is to be handed out
    private void clear(UUID id) {
        em.createNativeQuery("update document_bundle_part set content = null where bundle_id = ?1")
                .setParameter(1, id)
                .executeUpdate();
        em.createNativeQuery(
                        """
                        delete from document_bundle_file f using document_bundle b
                        where f.bundle_id = ?1 and b.account_id = f.account_id and b.id = f.bundle_id and b.state <> 'READY'
                        """)
                .setParameter(1, id)
                .executeUpdate();
    }
}
