package org.claimwright.core.signin;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.claimwright.core.access.Access;
import org.claimwright.core.access.Action;
import org.claimwright.core.access.InAccount;
import org.claimwright.core.directory.People;
import org.claimwright.core.directory.PersonRow;
import org.claimwright.core.problem.Problem;

/**
 * Links that bring a person in: good once, for a day. An administrator hands one out and never learns the password. A
 * sign-in that also stands behind persons elsewhere belongs to more than this account, so there is no link for it.
 */
@Stateless
@InAccount
public class SignInLinks {
    private static final Duration GOOD_FOR = Duration.ofDays(1);

    @PersistenceContext(unitName = "claimwright")
    EntityManager em;

    @Inject
    Access access;

    @EJB
    People people;

    @Inject
    Clock clock;

    /** Makes a link for a person; the answer is its secret, which is shown once. */
    public String issue(UUID personId) {
        access.requireAdministrator(Action.MANAGE_ACCOUNT);
        PersonRow person = people.one(personId);
        if (!person.active()) {
            throw Problem.NOT_FOUND.refusal();
        }
        requireOurs(personId);
        String secret = Secrets.random();
        keep(person, Secrets.hash(secret), clock.instant());
        return secret;
    }

    private void keep(PersonRow person, String hash, Instant now) {
        em.createNativeQuery(
                        """
                        insert into sign_in_link (id, person_id, email, hash, expires_at, created_by, created_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7)
                        """)
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, person.id())
                .setParameter(3, person.email().toLowerCase(Locale.ROOT))
                .setParameter(4, hash)
                .setParameter(5, Timestamp.from(now.plus(GOOD_FOR)))
                .setParameter(6, access.caller().personId())
                .setParameter(7, Timestamp.from(now))
                .executeUpdate();
    }

    private void requireOurs(UUID personId) {
        List<?> shared = em.createNativeQuery(
                        """
                        select p.id from person p
                        where p.id = ?1 and p.login_id is not null and not login_is_only_in(p.login_id, p.account_id)
                        """)
                .setParameter(1, personId)
                .getResultList();
        if (!shared.isEmpty()) {
            throw Problem.LOGIN_SHARED.refusal();
        }
    }
}
