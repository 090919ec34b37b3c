package org.claimwright.core.setup;

import java.util.UUID;

/** The account that was opened, with the person who administers it and the sign-in behind that person. */
public record Opened(UUID accountId, UUID personId, UUID loginId) {}
