package org.claimwright.core.demonstration;

import java.util.UUID;
import org.claimwright.core.contract.ContractDraft;
import org.claimwright.core.contract.ContractKind;
import org.claimwright.core.contract.RetainageDraft;

/** A contract with nothing but what it must have. */
final class ContractSketch {
    private ContractSketch() {}

    static ContractDraft of(ContractKind kind, String number, String title, UUID company, RetainageDraft retainage) {
        return new ContractDraft(
                kind, number, title, null, company, null, retainage, null, null, null, null, null, null, null, null,
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }
}
