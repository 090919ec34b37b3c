package org.claimwright.core.contract;

import java.util.UUID;

/**
 * Somebody who may be picked for a contract.
 *
 * @param why what keeps the person from being its claim contact; null when nothing does
 */
public record Candidate(UUID id, String name, String email, String companyName, Ineligible why) {}
