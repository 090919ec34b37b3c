package org.claimwright.core.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.claimwright.core.project.AccountingMethod;

/**
 * A contract as it is sent, whole, without its lines; what is null is left empty or gets the project's usual value.
 *
 * @param confidential whether it is private: seen by administrators, its contacts and those on its list only
 * @param contactIds its claim contacts
 * @param accessorIds the people on its private list
 */
public record ContractDraft(
        ContractKind kind,
        String number,
        String title,
        ContractStatus status,
        UUID companyId,
        AccountingMethod accountingMethod,
        RetainageDraft retainage,
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
        String contractFor) {
    public ContractDraft {
        contactIds = contactIds == null ? List.of() : List.copyOf(contactIds);
        accessorIds = accessorIds == null ? List.of() : List.copyOf(accessorIds);
    }
}
