package org.claimwright.core.letterhead;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.claimwright.core.access.Access;
import org.claimwright.core.access.Action;
import org.claimwright.core.access.InAccount;
import org.claimwright.core.access.OpenToAll;
import org.claimwright.core.problem.Problem;

/** The head of the caller's own account's documents. Administrators change it. */
@Stateless
@InAccount
public class Letterheads {
    @PersistenceContext(unitName = "claimwright")
    EntityManager em;

    @Inject
    Access access;

    @Inject
    Clock clock;

    @OpenToAll("it stands on every document that anybody is handed")
    public LetterheadSheet mine() {
        return sheet(found(LockModeType.NONE));
    }

    /** The logo as a PNG; empty where there is none. */
    @OpenToAll("it stands on every document that anybody is handed")
    public Optional<byte[]> logo() {
        access.caller();
        List<?> found = em.createNativeQuery("select content from account_logo").getResultList();
        return found.stream().findFirst().map(byte[].class::cast);
    }

    /** @param version the one that the caller saw, 0 where nothing was filled in yet */
    public LetterheadSheet change(int version, LetterheadDraft draft) {
        access.requireAdministrator(Action.MANAGE_ACCOUNT);
        Letterhead letterhead = found(LockModeType.PESSIMISTIC_WRITE);
        if (version != (letterhead == null ? 0 : letterhead.version())) {
            throw Problem.STALE.refusal();
        }
        if (letterhead == null) {
            letterhead = new Letterhead(access.caller().accountId(), draft);
            em.persist(letterhead);
        } else {
            letterhead.change(draft);
        }
        em.flush();
        return sheet(letterhead);
    }

    /**
     * Puts a picture in the place of the one there was.
     *
     * @param image a PNG or JPEG, as it was sent
     */
    public void putLogo(byte[] image) {
        access.requireAdministrator(Action.MANAGE_ACCOUNT);
        Logo logo = Logo.read(image);
        em.createNativeQuery(
                        """
                        insert into account_logo (content, width, height, changed_at) values (?1, ?2, ?3, ?4)
                        on conflict (account_id) do update set content = excluded.content, width = excluded.width,
                          height = excluded.height, changed_at = excluded.changed_at
                        """)
                .setParameter(1, logo.png())
                .setParameter(2, logo.width())
                .setParameter(3, logo.height())
                .setParameter(4, Timestamp.from(clock.instant()))
                .executeUpdate();
    }

    public void removeLogo() {
        access.requireAdministrator(Action.MANAGE_ACCOUNT);
        em.createNativeQuery("delete from account_logo").executeUpdate();
    }

    private Letterhead found(LockModeType lock) {
        return em.find(Letterhead.class, access.caller().accountId(), lock);
    }

    private LetterheadSheet sheet(Letterhead letterhead) {
        List<?> changed =
                em.createNativeQuery("select changed_at from account_logo").getResultList();
        Instant logo = changed.isEmpty() ? null : ((Timestamp) changed.get(0)).toInstant();
        return letterhead == null
                ? new LetterheadSheet(0, LetterheadDraft.EMPTY, logo)
                : new LetterheadSheet(letterhead.version(), letterhead.draft(), logo);
    }
}
