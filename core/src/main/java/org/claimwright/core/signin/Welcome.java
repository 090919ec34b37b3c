package org.claimwright.core.signin;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.claimwright.core.access.OpenToAll;
import org.claimwright.core.problem.Problem;

/** Coming in through a sign-in link. */
@Stateless
@OpenToAll("whoever was given the link may open and use it")
public class Welcome {
    @EJB
    SignIn signIn;

    @EJB
    LinkRedemption links;

    @Inject
    Clock clock;

    /** What a link offers to whoever opens it; empty when it was used, is too old or never was. */
    public Optional<LinkOffer> offer(String secret) {
        return secret == null ? Optional.empty() : links.offer(secret);
    }

    /**
     * Uses a link up and signs its holder in.
     *
     * @param password the one chosen, or the one that the address already has
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public SignedIn redeem(String secret, String password, String client) {
        LinkOffer offer = offer(secret).orElseThrow(Problem.NOT_FOUND::refusal);
        String hash = null;
        if (offer.chooses()) {
            Passwords.requireGood("/password", password, offer.email());
            hash = Passwords.hash(password);
        } else {
            signIn.prove(offer.email(), password, client);
        }
        UUID login = links.use(secret, hash).orElseThrow(Problem.NOT_FOUND::refusal);
        // after the password was set, or it would count as a session that the new password ended
        return new SignedIn(login, clock.instant());
    }
}
