package org.claimwright.core.signin;

/**
 * What a sign-in link is good for.
 *
 * @param chooses whether its holder chooses a password; otherwise confirms with the one the address already has
 */
public record LinkOffer(String email, String accountName, String personName, boolean chooses) {}
