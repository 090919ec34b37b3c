package org.claimwright.api.contract;

import org.claimwright.core.contract.ContractStatus;

/** A change of a contract's status as it is sent. */
public record ContractStatusChange(ContractStatus status, String remark) {}
