package org.claimwright.core.project;

import java.math.BigDecimal;

/** The settings of a project as they are sent; what is null keeps its usual value. */
public record SettingsDraft(
        ContactsMayBill contactsMayBill,
        Integer periodStartDay,
        Integer periodEndDay,
        Integer periodDueDay,
        ClaimType contactClaimType,
        OverBilling overBillingByContacts,
        OverBilling overBillingByAdministrators,
        Boolean lockAfterDueDate,
        Boolean contractsPrivate,
        AccountingMethod subcontractMethod,
        AccountingMethod purchaseOrderMethod,
        AccountingMethod clientContractMethod,
        BigDecimal defaultRetainage,
        Boolean alwaysEditableSchedule,
        String pdfFooterText) {
    static final SettingsDraft USUAL =
            new SettingsDraft(null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
}
