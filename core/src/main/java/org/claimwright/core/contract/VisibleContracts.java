package org.claimwright.core.contract;

import org.claimwright.core.access.Caller;
import org.claimwright.core.access.Level;
import org.claimwright.core.paging.Conditions;

/**
 * The condition under which a contract is there for a caller, in the query language of entities: the same that
 * {@link org.claimwright.core.access.Standing#sees} says of one contract, for lists.
 */
public final class VisibleContracts {
    private static final String SEEN =
            """
             (exists (select 1 from ContractPerson s where s.contractId = v.id and s.personId = :me
                    and s.role = org.claimwright.core.contract.ContractPerson.Role.CONTACT)
              or exists (select 1 from ProjectMember m where m.projectId = v.projectId and m.personId = :me
                    and ((v.kind = org.claimwright.core.contract.ContractKind.CLIENT_CONTRACT
                            and (m.clientContracts = :admin or (m.clientContracts <> :none and (v.confidential = false
                              or exists (select 1 from ContractPerson l where l.contractId = v.id and l.personId = :me)))))
                      or (v.kind <> org.claimwright.core.contract.ContractKind.CLIENT_CONTRACT
                            and (m.commitments = :admin or (m.commitments <> :none and (v.confidential = false
                              or exists (select 1 from ContractPerson l where l.contractId = v.id and l.personId = :me))))))))
            """;

    private VisibleContracts() {}

    /**
     * Leaves out what the caller must not see. Decided once for each contract, however many rows hang on it.
     *
     * @param contractId the column that names the contract of a row
     */
    public static void only(Caller caller, String contractId, Conditions conditions) {
        if (!caller.administrator()) {
            conditions
                    .and(contractId + " in (select v.id from Contract v where " + SEEN + ")")
                    .with("me", caller.personId())
                    .with("admin", Level.ADMIN)
                    .with("none", Level.NONE);
        }
    }
}
