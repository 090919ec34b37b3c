package org.claimwright.core.setup;

import org.claimwright.core.directory.AccountDraft;

/**
 * The first account with its first administrator.
 *
 * @param email the administrator's, which is also the sign-in
 */
public record SetupDraft(AccountDraft account, String name, String email, String password) {
    // the password stays out of every log
    @Override
    public String toString() {
        return "SetupDraft[" + account + ", " + name + ", " + email + "]";
    }
}
