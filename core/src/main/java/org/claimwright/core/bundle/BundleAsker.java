package org.claimwright.core.bundle;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.claimwright.core.access.Caller;
import org.claimwright.core.access.CurrentCaller;
import org.claimwright.core.access.Scope;
import org.claimwright.core.terminology.WordChoice;

/** In whose name documents are made in the background: of whoever asked, with what that person may see now. */
@Dependent
class BundleAsker {
    private static final String PERSON =
            """
            select p.id, p.login_id, p.name, p.administrator, p.language, p.market, p.point_of_view, a.language, a.market,
              a.point_of_view
            from document_bundle b
              join person p on p.account_id = b.account_id and p.id = b.asked_by and p.active
              join account a on a.id = b.account_id
            where b.id = ?1
            """;

    private final CurrentCaller current;

    @Inject
    BundleAsker(CurrentCaller current) {
        this.current = current;
    }

    /** Nobody in particular, only to be let into the account. */
    void enter(UUID account) {
        current.become(
                new Caller(account, new UUID(0, 0), null, "", false, Set.of(), null, WordChoice.NONE, WordChoice.NONE));
    }

    /** @return false if whoever asked is no longer there */
    boolean speak(EntityManager em, UUID account, UUID bundle) {
        List<?> found = em.createNativeQuery(PERSON).setParameter(1, bundle).getResultList();
        found.stream().map(Object[].class::cast).forEach(row -> current.become(caller(account, row)));
        return !found.isEmpty();
    }

    private static Caller caller(UUID account, Object... row) {
        return new Caller(
                account,
                (UUID) row[0],
                (UUID) row[1],
                (String) row[2],
                (Boolean) row[3],
                Set.of(Scope.READ),
                null,
                WordChoice.of((String) row[4], (String) row[5], (String) row[6]),
                WordChoice.of((String) row[7], (String) row[8], (String) row[9]));
    }
}
