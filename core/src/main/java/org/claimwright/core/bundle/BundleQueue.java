package org.claimwright.core.bundle;

import jakarta.ejb.EJB;
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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.claimwright.core.access.OpenToAll;

/**
 * What waits to be made, of all accounts. A bundle is held by the transaction that works on it: when its node dies, the
 * database lets go of it and the next node goes on.
 */
@Stateless
public class BundleQueue {
    private static final System.Logger LOG = System.getLogger("claimwright.documents");
    /** After what time something that did not work is tried again; meanwhile others have their turn. */
    private static final Duration REST = Duration.ofSeconds(30);

    @PersistenceContext(unitName = "claimwright")
    private EntityManager em;

    @EJB
    private BundleSteps steps;

    @Inject
    private BundleAsker asker;

    @Inject
    private Clock clock;

    /** Does one thing for the bundle that has waited longest; false if none waits. */
    @OpenToAll("nobody calls it but the timer, and what it does it does in the name of whoever asked")
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean step() {
        List<?> taken = em.createNativeQuery("select account_id, bundle_id from take_bundle(?1)")
                .setParameter(1, Timestamp.from(clock.instant()))
                .getResultList();
        if (taken.isEmpty()) {
            return false;
        }
        Object[] row = (Object[]) taken.get(0);
        UUID account = (UUID) row[0];
        UUID bundle = (UUID) row[1];
        Timestamp due = next(account, bundle).map(Timestamp::from).orElse(null);
        em.createNativeQuery("select put_bundle_back(?1, ?2, cast(?3 as timestamptz))")
                .setParameter(1, account)
                .setParameter(2, bundle)
                .setParameter(3, due)
                .getSingleResult();
        return true;
    }

    private Optional<Instant> next(UUID account, UUID bundle) {
        asker.enter(account);
        try {
            return steps.next(bundle);
        } catch (RuntimeException failure) {
            LOG.log(System.Logger.Level.ERROR, "documents have to wait", failure);
            return Optional.of(clock.instant().plus(REST));
        }
    }
}
