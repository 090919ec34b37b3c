package org.claimwright.core.access;

import java.io.Serializable;
import java.util.Set;
import java.util.UUID;
import org.claimwright.core.terminology.WordChoice;

/**
 * The person in whose name a use case runs, in one account.
 *
 * @param loginId the sign-in behind the person; null when an API key acts for a person who has none
 * @param administrator whether the person administers the account
 * @param scopes what the way of calling allows: everything in a browser, what the key was given in the API
 * @param keyId the API key used, null in a browser
 * @param words what the person says about the words to read, over what the project says and then the account
 * @param accountWords what the account says about them
 */
public record Caller(
        UUID accountId,
        UUID personId,
        UUID loginId,
        String name,
        boolean administrator,
        Set<Scope> scopes,
        UUID keyId,
        WordChoice words,
        WordChoice accountWords)
        implements Serializable {
    public Caller {
        scopes = Set.copyOf(scopes);
    }
}
