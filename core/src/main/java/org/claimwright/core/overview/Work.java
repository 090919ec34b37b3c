package org.claimwright.core.overview;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.claimwright.core.access.Access;
import org.claimwright.core.access.Action;
import org.claimwright.core.access.InAccount;
import org.claimwright.core.directory.Accounts;

/** What waits for the caller, across the projects of the account. */
@Stateless
@InAccount
public class Work {
    @PersistenceContext(unitName = "claimwright")
    private EntityManager em;

    @EJB
    private Accounts accounts;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    public Waiting mine() {
        access.requireThat(Action.VIEW_CLAIM, true);
        LocalDate today =
                LocalDate.ofInstant(clock.instant(), ZoneId.of(accounts.mine().timeZone()));
        WaitingQuery waiting = new WaitingQuery(em, access.caller(), null);
        return new Waiting(
                today, waiting.toReview(), waiting.toResubmit(), waiting.toBill(today), waiting.periods(today));
    }
}
