package org.claimwright.core.signin;

import java.io.Serializable;
import java.util.UUID;

/**
 * An account in which a sign-in stands behind an active person.
 *
 * @param slug the short name that the account's addresses start with
 */
public record AccountChoice(UUID accountId, String slug, String name) implements Serializable {}
