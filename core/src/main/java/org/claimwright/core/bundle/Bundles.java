package org.claimwright.core.bundle;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimwright.core.access.Access;
import org.claimwright.core.access.Action;
import org.claimwright.core.access.InAccount;
import org.claimwright.core.claim.ClaimRegister;
import org.claimwright.core.claim.ClaimRow;
import org.claimwright.core.claim.RegisterFilter;
import org.claimwright.core.document.DocumentKind;
import org.claimwright.core.problem.Faults;
import org.claimwright.core.problem.Problem;
import org.claimwright.core.problem.Text;

/**
 * Documents of many claims in one file. Each belongs to whoever asked for it: nobody else sees that it is there. What is
 * in it is what that person may see when it is made.
 */
@Stateless
@InAccount
public class Bundles {
    /** The most documents in one file. */
    public static final int MOST = 500;

    private static final int MOST_UNFINISHED = 3;
    private static final int MOST_LISTED = 50;
    private static final int LONGEST_NAME = 150;
    private static final int LONGEST_LABEL = 300;
    /** Read at once when a file is handed out. */
    private static final int SLICE = 1 << 20;

    @PersistenceContext(unitName = "claimwright")
    private EntityManager em;

    @EJB
    private ClaimRegister register;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    @Inject
    private Event<BundleQueued> queued;

    /** Asks for the documents of the claims that there are such documents of. */
    public BundleRow ask(BundleDraft draft) {
        access.requireThat(Action.VIEW_CLAIM, true);
        Faults faults = new Faults();
        String name = Text.required("/name", draft.name(), LONGEST_NAME, faults);
        faults.refuse();
        requireFew();
        List<ClaimRow> claims = claims(draft);
        UUID id = UUID.randomUUID();
        insert(id, draft, name, claims.size());
        for (int at = 0; at < claims.size(); at++) {
            insert(id, at, claims.get(at));
        }
        queue(id);
        return new BundleRows(em).one(id).orElseThrow();
    }

    // one file after the other: who asks for many of them at once holds up everybody else
    private void requireFew() {
        // who asks twice at the same time waits here, and is counted then
        em.createNativeQuery("select 1 from person where id = ?1 for update")
                .setParameter(1, access.caller().personId())
                .getResultList();
        Number unfinished = (Number) em.createNativeQuery(
                        "select count(*) from document_bundle where asked_by = ?1 and state in ('WAITING', 'RUNNING')")
                .setParameter(1, access.caller().personId())
                .getSingleResult();
        if (unfinished.intValue() >= MOST_UNFINISHED) {
            throw Problem.DOCUMENTS_UNFINISHED.refusal(Map.of("most", MOST_UNFINISHED));
        }
    }

    private List<ClaimRow> claims(BundleDraft draft) {
        if (register.totals(draft.claims()).listed().claims() > MOST) {
            throw Problem.TOO_MANY.refusal(Map.of("most", MOST));
        }
        List<ClaimRow> claims = new ArrayList<>();
        register.each(draft.claims(), row -> {
            if (draft.document().isOf(row.status())) {
                claims.add(row);
            }
        });
        if (claims.isEmpty()) {
            throw Problem.NONE_CHOSEN.refusal();
        }
        return claims;
    }

    private void insert(UUID id, BundleDraft draft, String name, int parts) {
        em.createNativeQuery(
                        """
                        insert into document_bundle (id, project_id, asked_by, asked_at, form, document, told_in, name,
                          state, parts)
                        values (?1, ?2, ?3, ?4, ?5, ?6, cast(?7 as varchar), ?8, 'WAITING', ?9)
                        """)
                .setParameter(1, id)
                .setParameter(2, draft.claims().projectId())
                .setParameter(3, access.caller().personId())
                .setParameter(4, now())
                .setParameter(5, draft.form().name())
                .setParameter(6, draft.document().name())
                .setParameter(
                        7, draft.language() == null ? null : draft.language().code())
                .setParameter(8, name)
                .setParameter(9, parts)
                .executeUpdate();
    }

    private void insert(UUID bundle, int position, ClaimRow claim) {
        String label = claim.number() + " – " + claim.contractNumber() + " " + claim.contractTitle();
        em.createNativeQuery(
                        """
                        insert into document_bundle_part (bundle_id, position, claim_id, label) values (?1, ?2, ?3, ?4)
                        """)
                .setParameter(1, bundle)
                .setParameter(2, position)
                .setParameter(3, claim.id())
                .setParameter(4, label.substring(0, Math.min(LONGEST_LABEL, label.length())))
                .executeUpdate();
    }

    private void queue(UUID id) {
        em.createNativeQuery("insert into bundle_queue (bundle_id, due_at) values (?1, ?2)")
                .setParameter(1, id)
                .setParameter(2, now())
                .executeUpdate();
        queued.fire(new BundleQueued(id));
    }

    /** How many of some claims there is such a document of. */
    public long available(RegisterFilter claims, DocumentKind document) {
        access.requireThat(Action.VIEW_CLAIM, true);
        return register.totals(claims).byStatus().entrySet().stream()
                .filter(entry -> document.isOf(entry.getKey()))
                .filter(entry -> claims.status() == null || claims.status() == entry.getKey())
                .mapToLong(entry -> entry.getValue().claims())
                .sum();
    }

    /** What the caller asked for in a project, the latest first. */
    public List<BundleRow> list(UUID projectId) {
        return new BundleRows(em).of(projectId, access.caller().personId(), MOST_LISTED);
    }

    /** The documents that could not be made, and why. */
    public List<FailedPart> failed(UUID id) {
        return new BundleRows(em).failed(mine(id).id());
    }

    /** Leaves the rest undone; what was made for it is removed. */
    public void cancel(UUID id) {
        BundleRow bundle = mine(id);
        em.createNativeQuery(
                        "update document_bundle set state = 'CANCELLED' where id = ?1 and state in ('WAITING', 'RUNNING')")
                .setParameter(1, bundle.id())
                .executeUpdate();
    }

    /** Removes the file before its time. */
    public void remove(UUID id) {
        BundleRow bundle = mine(id);
        if (bundle.state().isUnfinished()) {
            throw Problem.STILL_USED.refusal();
        }
        em.createNativeQuery("delete from document_bundle where id = ?1")
                .setParameter(1, bundle.id())
                .executeUpdate();
    }

    /** A file that is ready. */
    public BundleRow ready(UUID id) {
        BundleRow bundle = mine(id);
        if (bundle.state() != BundleState.READY) {
            throw Problem.NOT_FOUND.refusal();
        }
        return bundle;
    }

    /** A part of a file that is ready, from this byte on; empty behind its end. */
    public byte[] slice(UUID id, long from) {
        return (byte[]) em.createNativeQuery(
                        "select substring(content from ?1 for ?2) from document_bundle_file where bundle_id = ?3")
                .setParameter(1, (int) from + 1)
                .setParameter(2, SLICE)
                .setParameter(3, ready(id).id())
                .getSingleResult();
    }

    private BundleRow mine(UUID id) {
        return new BundleRows(em).one(id, access.caller().personId()).orElseThrow(Problem.NOT_FOUND::refusal);
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
