package org.claimwright.core.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.claimwright.core.figure.Dates;
import org.claimwright.core.problem.Faults;
import org.claimwright.core.problem.Problem;
import org.claimwright.core.problem.Text;
import org.claimwright.core.project.AccountingMethod;

/** What a contract says beside its price: texts, dates, and the particulars of purchase orders and client contracts. */
@Embeddable
public class ContractTerms {
    private static final int LONG = 4000;
    private static final int ADDRESS = 1000;
    private static final int SHORT = 200;
    private static final Set<String> LANGUAGES = Set.of("en", "fr");

    @Column(name = "document_language")
    private String documentLanguage;

    private boolean executed;
    private String description;
    private String inclusions;
    private String exclusions;

    @Column(name = "contract_on")
    private LocalDate contractOn;

    @Column(name = "start_on")
    private LocalDate startOn;

    @Column(name = "estimated_completion_on")
    private LocalDate estimatedCompletionOn;

    @Column(name = "actual_completion_on")
    private LocalDate actualCompletionOn;

    @Column(name = "signed_received_on")
    private LocalDate signedReceivedOn;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "returned_on")
    private LocalDate returnedOn;

    @Column(name = "bill_to")
    private String billTo;

    @Column(name = "ship_to")
    private String shipTo;

    @Column(name = "ship_via")
    private String shipVia;

    @Column(name = "payment_terms")
    private String paymentTerms;

    @Column(name = "delivery_on")
    private LocalDate deliveryOn;

    @Column(name = "assignee_id")
    private UUID assigneeId;

    @Column(name = "architect_company_id")
    private UUID architectCompanyId;

    @Column(name = "contract_for")
    private String contractFor;

    protected ContractTerms() {}

    static ContractTerms of(ContractDraft draft, Faults faults) {
        ContractTerms terms = new ContractTerms();
        terms.takeTexts(draft, faults);
        terms.takeDates(draft, faults);
        terms.takeParticulars(draft, faults);
        return terms;
    }

    private void takeTexts(ContractDraft draft, Faults faults) {
        documentLanguage = draft.documentLanguage();
        boolean known = documentLanguage == null || LANGUAGES.contains(documentLanguage);
        faults.unless(known, "/documentLanguage", Problem.UNKNOWN_CODE);
        executed = Boolean.TRUE.equals(draft.executed());
        description = Text.optionalLines("/description", draft.description(), LONG, faults);
        inclusions = Text.optionalLines("/inclusions", draft.inclusions(), LONG, faults);
        exclusions = Text.optionalLines("/exclusions", draft.exclusions(), LONG, faults);
    }

    private void takeDates(ContractDraft draft, Faults faults) {
        contractOn = Dates.plausible("/contractOn", draft.contractOn(), faults);
        startOn = Dates.plausible("/startOn", draft.startOn(), faults);
        estimatedCompletionOn = Dates.plausible("/estimatedCompletionOn", draft.estimatedCompletionOn(), faults);
        actualCompletionOn = Dates.plausible("/actualCompletionOn", draft.actualCompletionOn(), faults);
        signedReceivedOn = Dates.plausible("/signedReceivedOn", draft.signedReceivedOn(), faults);
        issuedOn = Dates.plausible("/issuedOn", draft.issuedOn(), faults);
        returnedOn = Dates.plausible("/returnedOn", draft.returnedOn(), faults);
        inOrder("/estimatedCompletionOn", estimatedCompletionOn, faults);
        inOrder("/actualCompletionOn", actualCompletionOn, faults);
    }

    private void inOrder(String pointer, LocalDate end, Faults faults) {
        if (startOn != null && end != null) {
            Map<String, Object> facts = Map.of("start", startOn, "end", end);
            faults.unless(!end.isBefore(startOn), pointer, Problem.DATES_REVERSED, facts);
        }
    }

    private void takeParticulars(ContractDraft draft, Faults faults) {
        billTo = Text.optionalLines("/billTo", draft.billTo(), ADDRESS, faults);
        shipTo = Text.optionalLines("/shipTo", draft.shipTo(), ADDRESS, faults);
        shipVia = Text.optional("/shipVia", draft.shipVia(), SHORT, faults);
        paymentTerms = Text.optional("/paymentTerms", draft.paymentTerms(), SHORT, faults);
        deliveryOn = Dates.plausible("/deliveryOn", draft.deliveryOn(), faults);
        assigneeId = draft.assigneeId();
        architectCompanyId = draft.architectCompanyId();
        contractFor = Text.optionalLines("/contractFor", draft.contractFor(), ADDRESS, faults);
    }

    ContractDraft draft(
            ContractKind kind,
            String number,
            String title,
            ContractStatus status,
            UUID companyId,
            AccountingMethod method,
            RetainageDraft retainage,
            boolean confidential,
            boolean listedSeeSchedule,
            ContractPeople people) {
        return new ContractDraft(
                kind,
                number,
                title,
                status,
                companyId,
                method,
                retainage,
                confidential,
                listedSeeSchedule,
                people.contacts(),
                people.listed(),
                documentLanguage,
                executed,
                description,
                inclusions,
                exclusions,
                contractOn,
                startOn,
                estimatedCompletionOn,
                actualCompletionOn,
                signedReceivedOn,
                issuedOn,
                returnedOn,
                billTo,
                shipTo,
                shipVia,
                paymentTerms,
                deliveryOn,
                assigneeId,
                architectCompanyId,
                contractFor);
    }
}
