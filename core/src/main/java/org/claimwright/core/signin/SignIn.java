package org.claimwright.core.signin;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.claimwright.core.access.OpenToAll;
import org.claimwright.core.problem.Faults;
import org.claimwright.core.problem.Problem;
import org.claimwright.core.problem.Text;
import org.claimwright.core.terminology.WordChoice;

/** Signing in with e-mail address and password. Whatever was wrong, the answer is the same and takes as long. */
@Stateless
@OpenToAll("nobody is known yet")
public class SignIn {
    @EJB
    Attempts attempts;

    @EJB
    Logins logins;

    @Inject
    Clock clock;

    /**
     * Finds out whose sign-in it is.
     *
     * @param client the address that the request came from
     */
    // without a transaction: hashing takes long and needs no connection meanwhile
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public SignedIn signIn(String email, String password, String client) {
        UUID login = prove(email, password, client);
        if (logins.accountsOf(login).isEmpty()) {
            throw Problem.SIGN_IN_FAILED.refusal();
        }
        return new SignedIn(login, clock.instant());
    }

    /** Whose sign-in it is; refuses when the password does not fit or too many did not fit before. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public UUID prove(String email, String password, String client) {
        String address = address(email);
        attempts.begin(address, client);
        Optional<Logins.Found> login = logins.byEmail(address);
        boolean right = login.map(found -> Passwords.matches(password, found.passwordHash()))
                .orElseGet(() -> Passwords.pretend(password));
        if (!right) {
            throw Problem.SIGN_IN_FAILED.refusal();
        }
        attempts.succeeded(address, client);
        return login.orElseThrow().id();
    }

    /** The accounts that the holder of a sign-in may work in, by name. */
    public List<AccountChoice> accountsOf(UUID login) {
        return logins.accountsOf(login);
    }

    /** The words that the holder of a sign-in reads where no account is meant: those of the first account there is. */
    public WordChoice wordsOf(UUID login) {
        return logins.accountsOf(login).stream()
                .findFirst()
                .flatMap(account -> logins.holder(login, account.slug()))
                .flatMap(Logins.Holder::caller)
                .map(caller -> caller.words().over(caller.accountWords()))
                .orElse(WordChoice.NONE);
    }

    // what cannot be an address is looked up as nobody's: it counts and costs like any other
    private static String address(String email) {
        String kept = Text.email("/email", email, new Faults());
        return kept == null ? "" : kept.toLowerCase(Locale.ROOT);
    }
}
