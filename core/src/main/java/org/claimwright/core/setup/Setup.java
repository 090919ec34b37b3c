package org.claimwright.core.setup;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.claimwright.core.access.OpenToAll;
import org.claimwright.core.directory.AccountDraft;
import org.claimwright.core.problem.Faults;
import org.claimwright.core.problem.Problem;
import org.claimwright.core.problem.Refusal;
import org.claimwright.core.problem.Text;
import org.claimwright.core.signin.Passwords;
import org.claimwright.core.signin.Secrets;

/**
 * Opens the first account, and those of the demonstration. The database itself sees to it that there is only one first,
 * and that each story of the demonstration is told once.
 */
@Stateless
@OpenToAll("there is nobody yet who could be asked")
public class Setup {
    @PersistenceContext(unitName = "claimwright")
    EntityManager em;

    @Inject
    Clock clock;

    /** Whether nobody has an account of their own yet. */
    public boolean isOpen() {
        return truth("select setup_is_open()");
    }

    /** A token that opens the set-up; empty when there is nothing to set up any more. */
    public Optional<String> offer() {
        String token = Secrets.random();
        boolean offered = (Boolean) em.createNativeQuery("select offer_setup(?1, ?2)")
                .setParameter(1, Secrets.hash(token))
                .setParameter(2, Timestamp.from(clock.instant()))
                .getSingleResult();
        return offered ? Optional.of(token) : Optional.empty();
    }

    /** Refuses whoever does not hold the token. */
    public void requireToken(String token) {
        if (!isOpen()) {
            throw Problem.SETUP_DONE.refusal();
        }
        boolean fits = token != null
                && (Boolean) em.createNativeQuery("select setup_token_fits(?1)")
                        .setParameter(1, Secrets.hash(token))
                        .getSingleResult();
        if (!fits) {
            throw Problem.SETUP_TOKEN_WRONG.refusal();
        }
    }

    /** Opens the first account; its token is used up. */
    public Opened setUp(String token, SetupDraft draft) {
        requireToken(token);
        return open("open_first_account", Secrets.hash(token), checked(draft));
    }

    /** Opens the account of a story of the demonstration; refused when the story has been told. */
    public Opened demonstrate(String story, SetupDraft draft) {
        return open("open_demonstration", story, checked(draft));
    }

    private Opened open(String door, String token, SetupDraft draft) {
        Opened opened = new Opened(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        String outcome = ask(door, token, draft, opened);
        if (!"OPENED".equals(outcome)) {
            throw refusal(outcome);
        }
        return opened;
    }

    private String ask(String door, String token, SetupDraft draft, Opened ids) {
        var query = em.createNativeQuery("select " + door + "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        int place = 1;
        query.setParameter(place++, token);
        for (Object value : firm(draft.account(), ids)) {
            query.setParameter(place++, value);
        }
        for (Object value : administrator(draft, ids)) {
            query.setParameter(place++, value);
        }
        query.setParameter(place, Timestamp.from(clock.instant()));
        return query.getSingleResult().toString();
    }

    private static List<Object> firm(AccountDraft account, Opened ids) {
        return List.of(
                ids.accountId(),
                Slug.of(account.name()),
                account.name(),
                account.market().name(),
                account.pointOfView().name(),
                account.language(),
                account.currency(),
                account.timeZone());
    }

    private static List<Object> administrator(SetupDraft draft, Opened ids) {
        return List.of(ids.personId(), draft.name(), draft.email(), ids.loginId(), Passwords.hash(draft.password()));
    }

    private static Refusal refusal(String outcome) {
        return switch (outcome) {
            case "TOKEN" -> Problem.SETUP_TOKEN_WRONG.refusal();
            case "EMAIL" -> Problem.EMAIL_TAKEN.refusalAt("/email");
            default -> Problem.SETUP_DONE.refusal();
        };
    }

    private static SetupDraft checked(SetupDraft draft) {
        Faults faults = new Faults();
        AccountDraft account = draft.account().checked(faults, "/account");
        String name = Text.required("/name", draft.name(), 200, faults);
        String email = Text.email("/email", draft.email(), faults);
        Passwords.check("/password", draft.password(), email, faults);
        faults.refuse();
        return new SetupDraft(account, name, email, draft.password());
    }

    private boolean truth(String query) {
        return (Boolean) em.createNativeQuery(query).getSingleResult();
    }
}
