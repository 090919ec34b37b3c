package org.claimwright.core.contract;

import java.util.UUID;

/** Which contracts of a project are wanted; null for any. */
public record ContractFilter(Direction direction, ContractKind kind, ContractStatus status, UUID companyId, String q) {
    public static final ContractFilter ALL = new ContractFilter(null, null, null, null, null);
}
