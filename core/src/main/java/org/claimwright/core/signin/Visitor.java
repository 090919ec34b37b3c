package org.claimwright.core.signin;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;

/** The holder of the sign-in behind one request of a browser, known also where no account is chosen. */
@RequestScoped
public class Visitor {
    private UUID loginId;
    private String email;
    private String accountName;

    void become(UUID login, Logins.Holder holder) {
        loginId = login;
        email = holder.email();
        accountName = holder.accountName();
    }

    /** Empty when nobody is signed in. */
    public Optional<UUID> loginId() {
        return Optional.ofNullable(loginId);
    }

    public Optional<String> email() {
        return Optional.ofNullable(email);
    }

    /** The account that the address names, when the visitor may enter it. */
    public Optional<String> accountName() {
        return Optional.ofNullable(accountName);
    }
}
