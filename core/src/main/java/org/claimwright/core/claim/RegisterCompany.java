package org.claimwright.core.claim;

import java.util.UUID;

/** A company to choose claims by. */
public record RegisterCompany(UUID id, String name) {}
