package org.claimwright.core.bundle;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.claimwright.core.access.Access;
import org.claimwright.core.access.InAccount;

/**
 * Counts what is begun, in a transaction of its own, so that a try counts even if it ends the node: what was never
 * finished is given up after some tries, before it has ended all nodes one after the other.
 */
@Stateless
@InAccount
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class BundleTries {
    private static final int MOST = 3;

    @PersistenceContext(unitName = "claimwright")
    private EntityManager em;

    @Inject
    private Access access;

    /** A document is about to be made; false where it was begun often enough. */
    public boolean ofDocument(UUID bundle, int position) {
        int counted = em.createNativeQuery(
                        """
                        update document_bundle_part set tries = tries + 1
                        where account_id = ?1 and bundle_id = ?2 and position = ?3 and tries < ?4
                        """)
                .setParameter(1, access.caller().accountId())
                .setParameter(2, bundle)
                .setParameter(3, position)
                .setParameter(4, MOST)
                .executeUpdate();
        return counted > 0;
    }

    /** The file is about to be put together; false where it was begun often enough. */
    public boolean ofFile(UUID bundle) {
        int counted = em.createNativeQuery(
                        "update document_bundle set tries = tries + 1 where account_id = ?1 and id = ?2 and tries < ?3")
                .setParameter(1, access.caller().accountId())
                .setParameter(2, bundle)
                .setParameter(3, MOST)
                .executeUpdate();
        return counted > 0;
    }
}
