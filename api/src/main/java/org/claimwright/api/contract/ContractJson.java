package org.claimwright.api.contract;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.claimwright.api.http.Identified;
import org.claimwright.core.contract.ContractDraft;
import org.claimwright.core.contract.ContractKind;
import org.claimwright.core.contract.ContractSheet;
import org.claimwright.core.contract.ContractStatus;
import org.claimwright.core.contract.Direction;
import org.claimwright.core.figure.Figures;
import org.claimwright.core.project.AccountingMethod;

/**
 * A contract.
 *
 * @param originalSum sum of its schedule of values
 * @param approvedChanges sum of its approved change orders
 * @param billed what the certified claims have billed on it, stored materials included
 * @param confidential whether only administrators, its contacts and its list see it; published as {@code private}
 */
public record ContractJson(
        UUID id,
        UUID projectId,
        int version,
        Instant createdAt,
        Direction direction,
        ContractKind kind,
        String number,
        String title,
        ContractStatus status,
        UUID companyId,
        String companyName,
        String currency,
        AccountingMethod accountingMethod,
        BigDecimal originalSum,
        BigDecimal approvedChanges,
        BigDecimal revisedSum,
        BigDecimal billed,
        RetainageJson retainage,
        Boolean confidential,
        Boolean listedSeeSchedule,
        List<UUID> contactIds,
        List<UUID> accessorIds,
        String documentLanguage,
        Boolean executed,
        String description,
        String inclusions,
        String exclusions,
        LocalDate contractOn,
        LocalDate startOn,
        LocalDate estimatedCompletionOn,
        LocalDate actualCompletionOn,
        LocalDate signedReceivedOn,
        LocalDate issuedOn,
        LocalDate returnedOn,
        String billTo,
        String shipTo,
        String shipVia,
        String paymentTerms,
        LocalDate deliveryOn,
        UUID assigneeId,
        UUID architectCompanyId,
        String contractFor,
        UUID taxCodeId)
        implements Identified {
    static ContractJson of(ContractSheet sheet) {
        ContractDraft contract = sheet.contract();
        int decimals = Figures.decimals(sheet.currency());
        return new ContractJson(
                sheet.id(),
                sheet.projectId(),
                sheet.version(),
                sheet.createdAt(),
                sheet.direction(),
                contract.kind(),
                contract.number(),
                contract.title(),
                contract.status(),
                contract.companyId(),
                sheet.companyName(),
                sheet.currency(),
                contract.accountingMethod(),
                sheet.originalSum().amount(decimals),
                sheet.approvedChanges().amount(decimals),
                sheet.revisedSum().amount(decimals),
                sheet.billed().amount(decimals),
                RetainageJson.of(contract.retainage()),
                contract.confidential(),
                contract.listedSeeSchedule(),
                contract.contactIds(),
                contract.accessorIds(),
                contract.documentLanguage(),
                contract.executed(),
                contract.description(),
                contract.inclusions(),
                contract.exclusions(),
                contract.contractOn(),
                contract.startOn(),
                contract.estimatedCompletionOn(),
                contract.actualCompletionOn(),
                contract.signedReceivedOn(),
                contract.issuedOn(),
                contract.returnedOn(),
                contract.billTo(),
                contract.shipTo(),
                contract.shipVia(),
                contract.paymentTerms(),
                contract.deliveryOn(),
                contract.assigneeId(),
                contract.architectCompanyId(),
                contract.contractFor(),
                null);
    }
}
