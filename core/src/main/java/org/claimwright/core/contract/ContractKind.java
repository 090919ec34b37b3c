package org.claimwright.core.contract;

import static org.claimwright.core.contract.ContractStatus.APPROVED;
import static org.claimwright.core.contract.ContractStatus.COMPLETE;
import static org.claimwright.core.contract.ContractStatus.DRAFT;
import static org.claimwright.core.contract.ContractStatus.OUT_FOR_BID;
import static org.claimwright.core.contract.ContractStatus.OUT_FOR_SIGNATURE;
import static org.claimwright.core.contract.ContractStatus.PARTIALLY_RECEIVED;
import static org.claimwright.core.contract.ContractStatus.PROCESSING;
import static org.claimwright.core.contract.ContractStatus.RECEIVED;
import static org.claimwright.core.contract.ContractStatus.SUBMITTED;
import static org.claimwright.core.contract.ContractStatus.TERMINATED;
import static org.claimwright.core.contract.ContractStatus.VOID;

import java.util.Set;
import org.claimwright.core.project.AccountingMethod;
import org.claimwright.core.project.ProjectSettings;

/** What sort of contract it is: two sorts of commitment to a subcontractor or supplier, and the client contract. */
public enum ContractKind {
    SUBCONTRACT(
            Direction.DOWNSTREAM, Set.of(DRAFT, OUT_FOR_BID, OUT_FOR_SIGNATURE, APPROVED, COMPLETE, TERMINATED, VOID)),
    PURCHASE_ORDER(
            Direction.DOWNSTREAM,
            Set.of(DRAFT, PROCESSING, SUBMITTED, PARTIALLY_RECEIVED, RECEIVED, APPROVED, COMPLETE, VOID)),
    CLIENT_CONTRACT(Direction.UPSTREAM, Set.of(DRAFT, OUT_FOR_SIGNATURE, APPROVED, COMPLETE, TERMINATED, VOID));

    private final Direction direction;
    private final transient Set<ContractStatus> statuses;

    ContractKind(Direction direction, Set<ContractStatus> statuses) {
        this.direction = direction;
        this.statuses = statuses;
    }

    public Direction direction() {
        return direction;
    }

    public boolean knows(ContractStatus status) {
        return statuses.contains(status);
    }

    AccountingMethod usualMethod(ProjectSettings settings) {
        return switch (this) {
            case SUBCONTRACT -> settings.subcontractMethod();
            case PURCHASE_ORDER -> settings.purchaseOrderMethod();
            case CLIENT_CONTRACT -> settings.clientContractMethod();
        };
    }
}
