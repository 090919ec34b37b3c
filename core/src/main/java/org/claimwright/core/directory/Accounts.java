package org.claimwright.core.directory;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.claimwright.core.access.Access;
import org.claimwright.core.access.Action;
import org.claimwright.core.access.InAccount;
import org.claimwright.core.access.OpenToAll;
import org.claimwright.core.problem.Problem;

/** The caller's own account. */
@Stateless
@InAccount
public class Accounts {
    @PersistenceContext(unitName = "claimwright")
    EntityManager em;

    @Inject
    Access access;

    @OpenToAll("everybody in an account works under its name, currency and time zone")
    public AccountRow mine() {
        return find(LockModeType.NONE).row();
    }

    /** @param version the one that the caller saw */
    public AccountRow change(int version, AccountDraft draft) {
        access.requireAdministrator(Action.MANAGE_ACCOUNT);
        Account account = find(LockModeType.PESSIMISTIC_WRITE);
        if (account.version() != version) {
            throw Problem.STALE.refusal();
        }
        account.change(draft);
        em.flush();
        return account.row();
    }

    private Account find(LockModeType lock) {
        return Optional.ofNullable(em.find(Account.class, access.caller().accountId(), lock))
                .orElseThrow(Problem.NOT_FOUND::refusal);
    }
}
