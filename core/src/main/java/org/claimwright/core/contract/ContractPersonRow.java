package org.claimwright.core.contract;

import java.util.UUID;

/**
 * Somebody on a contract, to read.
 *
 * @param contact whether the person bills on it, or only sees it although it is private
 */
public record ContractPersonRow(UUID id, String name, boolean contact) {}
