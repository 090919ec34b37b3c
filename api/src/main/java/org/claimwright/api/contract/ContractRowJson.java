package org.claimwright.api.contract;

import java.math.BigDecimal;
import java.util.UUID;
import org.claimwright.core.contract.ContractKind;
import org.claimwright.core.contract.ContractRow;
import org.claimwright.core.contract.ContractStatus;
import org.claimwright.core.contract.Direction;
import org.claimwright.core.figure.Figures;

/** A contract in a list. */
public record ContractRowJson(
        UUID id,
        UUID projectId,
        int version,
        Direction direction,
        ContractKind kind,
        String number,
        String title,
        ContractStatus status,
        UUID companyId,
        String companyName,
        String currency,
        BigDecimal originalSum,
        BigDecimal approvedChanges,
        BigDecimal revisedSum,
        BigDecimal billed) {
    static ContractRowJson of(ContractRow row) {
        int decimals = Figures.decimals(row.currency());
        return new ContractRowJson(
                row.id(),
                row.projectId(),
                row.version(),
                row.direction(),
                row.kind(),
                row.number(),
                row.title(),
                row.status(),
                row.companyId(),
                row.companyName(),
                row.currency(),
                row.originalSum().amount(decimals),
                row.approvedChanges().amount(decimals),
                row.revisedSum().amount(decimals),
                row.billed().amount(decimals));
    }
}
