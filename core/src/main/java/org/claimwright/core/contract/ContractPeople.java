package org.claimwright.core.contract;

import java.util.List;
import java.util.UUID;

/** The people of one contract: who bills on it, and who else may see it when it is private. */
record ContractPeople(List<UUID> contacts, List<UUID> listed) {
    static final ContractPeople NOBODY = new ContractPeople(List.of(), List.of());
}
