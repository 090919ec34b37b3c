package org.claimwright.core.project;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Map;
import java.util.Objects;
import org.claimwright.core.figure.Figures;
import org.claimwright.core.money.Percent;
import org.claimwright.core.paper.MissingCharacters;
import org.claimwright.core.problem.Faults;
import org.claimwright.core.problem.Problem;
import org.claimwright.core.problem.Text;

/** How a project bills: who may, when periods run, what is refused. Every setting has a usual value. */
@Embeddable
public class ProjectSettings {
    private static final int LAST_DAY = 31;
    private static final int USUAL_DUE_DAY = 25;
    private static final int LONGEST_FOOTER = 600;
    private static final Percent USUAL_RETAINAGE = new Percent(100_000);

    @Enumerated(EnumType.STRING)
    @Column(name = "contacts_may_bill")
    private ContactsMayBill contactsMayBill;

    @Column(name = "period_start_day")
    private int periodStartDay;

    @Column(name = "period_end_day")
    private int periodEndDay;

    @Column(name = "period_due_day")
    private int periodDueDay;

    @Enumerated(EnumType.STRING)
    @Column(name = "contact_claim_type")
    private ClaimType contactClaimType;

    @Enumerated(EnumType.STRING)
    @Column(name = "over_billing_by_contacts")
    private OverBilling overBillingByContacts;

    @Enumerated(EnumType.STRING)
    @Column(name = "over_billing_by_administrators")
    private OverBilling overBillingByAdministrators;

    @Column(name = "lock_after_due_date")
    private boolean lockAfterDueDate;

    @Column(name = "contracts_private")
    private boolean contractsPrivate;

    @Enumerated(EnumType.STRING)
    @Column(name = "subcontract_method")
    private AccountingMethod subcontractMethod;

    @Enumerated(EnumType.STRING)
    @Column(name = "purchase_order_method")
    private AccountingMethod purchaseOrderMethod;

    @Enumerated(EnumType.STRING)
    @Column(name = "client_contract_method")
    private AccountingMethod clientContractMethod;

    @Column(name = "default_retainage")
    private Percent defaultRetainage;

    @Column(name = "always_editable_schedule")
    private boolean alwaysEditableSchedule;

    @Column(name = "pdf_footer_text")
    private String pdfFooterText;

    protected ProjectSettings() {}

    /** Settings as sent, with the usual value where nothing was sent. */
    static ProjectSettings of(SettingsDraft sent, Faults faults) {
        SettingsDraft draft = Objects.requireNonNullElse(sent, SettingsDraft.USUAL);
        ProjectSettings settings = new ProjectSettings();
        settings.billing(draft, faults);
        settings.periods(draft, faults);
        settings.contracts(draft, faults);
        return settings;
    }

    private void billing(SettingsDraft draft, Faults faults) {
        contactsMayBill = usual(draft.contactsMayBill(), ContactsMayBill.YES);
        faults.unless(
                contactsMayBill != ContactsMayBill.WHEN_INVITED,
                "/settings/contactsMayBill",
                Problem.NOT_AVAILABLE_YET,
                Map.of("what", "WHEN_INVITED"));
        contactClaimType = usual(draft.contactClaimType(), ClaimType.PROGRESS);
        overBillingByContacts = usual(draft.overBillingByContacts(), OverBilling.REFUSE);
        overBillingByAdministrators = usual(draft.overBillingByAdministrators(), OverBilling.WARN);
        lockAfterDueDate = usual(draft.lockAfterDueDate(), false);
    }

    private void periods(SettingsDraft draft, Faults faults) {
        periodStartDay = day("/settings/periodStartDay", usual(draft.periodStartDay(), 1), faults);
        periodEndDay = day("/settings/periodEndDay", usual(draft.periodEndDay(), LAST_DAY), faults);
        periodDueDay = day("/settings/periodDueDay", usual(draft.periodDueDay(), USUAL_DUE_DAY), faults);
    }

    private void contracts(SettingsDraft draft, Faults faults) {
        contractsPrivate = usual(draft.contractsPrivate(), true);
        subcontractMethod = usual(draft.subcontractMethod(), AccountingMethod.AMOUNT);
        purchaseOrderMethod = usual(draft.purchaseOrderMethod(), AccountingMethod.UNIT);
        clientContractMethod = usual(draft.clientContractMethod(), AccountingMethod.AMOUNT);
        Percent rate = Figures.rate("/settings/defaultRetainage", draft.defaultRetainage(), faults);
        defaultRetainage = usual(rate, USUAL_RETAINAGE);
        alwaysEditableSchedule = usual(draft.alwaysEditableSchedule(), false);
        pdfFooterText = Text.optionalLines("/settings/pdfFooterText", draft.pdfFooterText(), LONGEST_FOOTER, faults);
        MissingCharacters.refuse("/settings/pdfFooterText", draft.pdfFooterText(), faults);
    }

    private static int day(String pointer, int day, Faults faults) {
        Map<String, Object> facts = Map.of("typed", day, "first", 1, "last", LAST_DAY);
        faults.unless(day >= 1 && day <= LAST_DAY, pointer, Problem.DATE_OUT_OF_RANGE, facts);
        return day;
    }

    private static <T> T usual(T sent, T usual) {
        return Objects.requireNonNullElse(sent, usual);
    }

    SettingsDraft draft() {
        return new SettingsDraft(
                contactsMayBill,
                periodStartDay,
                periodEndDay,
                periodDueDay,
                contactClaimType,
                overBillingByContacts,
                overBillingByAdministrators,
                lockAfterDueDate,
                contractsPrivate,
                subcontractMethod,
                purchaseOrderMethod,
                clientContractMethod,
                defaultRetainage.figure(),
                alwaysEditableSchedule,
                pdfFooterText);
    }

    public boolean contactsMayBill() {
        return contactsMayBill == ContactsMayBill.YES;
    }

    public ClaimType contactClaimType() {
        return contactClaimType;
    }

    public OverBilling overBilling(boolean administrator) {
        return administrator ? overBillingByAdministrators : overBillingByContacts;
    }

    public boolean locksAfterDueDate() {
        return lockAfterDueDate;
    }

    public boolean contractsPrivate() {
        return contractsPrivate;
    }

    public boolean alwaysEditableSchedule() {
        return alwaysEditableSchedule;
    }

    public Percent defaultRetainage() {
        return defaultRetainage;
    }

    public AccountingMethod subcontractMethod() {
        return subcontractMethod;
    }

    public AccountingMethod purchaseOrderMethod() {
        return purchaseOrderMethod;
    }

    public AccountingMethod clientContractMethod() {
        return clientContractMethod;
    }

    public int periodStartDay() {
        return periodStartDay;
    }

    public int periodEndDay() {
        return periodEndDay;
    }

    public int periodDueDay() {
        return periodDueDay;
    }
}
