package org.claimwright.core.apikey;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.claimwright.core.access.Access;
import org.claimwright.core.access.Action;
import org.claimwright.core.access.InAccount;
import org.claimwright.core.access.Scope;
import org.claimwright.core.directory.People;
import org.claimwright.core.figure.Dates;
import org.claimwright.core.paging.Page;
import org.claimwright.core.paging.Paging;
import org.claimwright.core.problem.Faults;
import org.claimwright.core.problem.Problem;
import org.claimwright.core.problem.Text;
import org.claimwright.core.signin.Secrets;

/** The account's keys to the API. */
@Stateless
@InAccount
public class ApiKeys {
    /** What every key starts with, so that a scanner of code finds one that was left there. */
    static final String PREFIX = "cw_";

    @PersistenceContext(unitName = "claimwright")
    EntityManager em;

    @Inject
    Access access;

    @EJB
    People people;

    @Inject
    Clock clock;

    public NewApiKey create(ApiKeyDraft draft) {
        access.requireAdministrator(Action.MANAGE_KEYS);
        ApiKeyDraft checked = checked(draft);
        requireOwn(checked.scopes());
        String key = PREFIX + Secrets.random();
        ApiKey made = new ApiKey(checked, Secrets.hash(key), access.caller().personId(), clock.instant());
        em.persist(made);
        em.flush();
        return new NewApiKey(row(made), key);
    }

    /** Keys, the latest first. */
    public Page<ApiKeyRow> list(Paging paging) {
        access.requireAdministrator(Action.MANAGE_KEYS);
        Long total = em.createQuery("select count(k) from ApiKey k", Long.class).getSingleResult();
        return Page.of(
                em.createQuery(
                                "select k, p.name from ApiKey k, Person p where p.id = k.personId "
                                        + "order by k.createdAt desc, k.id",
                                Object[].class)
                        .setFirstResult(paging.offset())
                        .setMaxResults(paging.perPage())
                        .getResultStream()
                        .map(found -> ((ApiKey) found[0]).row((String) found[1], LocalDate.now(clock)))
                        .toList(),
                paging,
                total);
    }

    /** Ends a key for good, from its next call on. */
    public ApiKeyRow revoke(UUID id) {
        access.requireAdministrator(Action.MANAGE_KEYS);
        ApiKey key = Optional.ofNullable(em.find(ApiKey.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(Problem.NOT_FOUND::refusal);
        key.revoke(clock.instant());
        em.flush();
        return row(key);
    }

    private ApiKeyRow row(ApiKey key) {
        return key.row(people.one(key.personId()).name(), LocalDate.now(clock));
    }

    private ApiKeyDraft checked(ApiKeyDraft draft) {
        Faults faults = new Faults();
        String name = Text.required("/name", draft.name(), 120, faults);
        faults.unless(!draft.scopes().isEmpty(), "/scopes", Problem.REQUIRED);
        faults.unless(draft.personId() != null, "/personId", Problem.REQUIRED);
        faults.unless(draft.personId() == null || isActive(draft.personId()), "/personId", Problem.UNKNOWN_REFERENCE);
        Dates.ahead("/expiresOn", draft.expiresOn(), LocalDate.now(clock), faults);
        faults.refuse();
        return new ApiKeyDraft(name, draft.personId(), draft.expiresOn(), draft.scopes());
    }

    private boolean isActive(UUID personId) {
        return em.createQuery("select p.active from Person p where p.id = :id", Boolean.class)
                .setParameter("id", personId)
                .getResultStream()
                .anyMatch(Boolean::booleanValue);
    }

    // a key that may only administer does not make itself one that writes
    private void requireOwn(Set<Scope> wanted) {
        for (Scope scope : wanted) {
            if (!access.caller().scopes().contains(scope)) {
                throw Problem.SCOPE_MISSING.refusal(Map.of("scope", scope));
            }
        }
    }
}
