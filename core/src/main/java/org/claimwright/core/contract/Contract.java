package org.claimwright.core.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.claimwright.core.figure.Figures;
import org.claimwright.core.money.Money;
import org.claimwright.core.money.Percent;
import org.claimwright.core.problem.Faults;
import org.claimwright.core.problem.Problem;
import org.claimwright.core.problem.Text;
import org.claimwright.core.project.AccountingMethod;
import org.claimwright.core.project.Project;

/**
 * A sum of money for work with another firm, split into a schedule of values. A commitment goes downstream to a
 * subcontractor or supplier, a client contract upstream. It is written as a draft, approved, changed by change orders,
 * billed month by month, and knows what has been billed on it without reading the claims.
 */
@Entity
@Table(name = "contract")
public class Contract {
    private static final int NUMBER = 40;
    private static final int TITLE = 200;

    @Id
    private UUID id;

    @Column(name = "project_id")
    private UUID projectId;

    @Enumerated(EnumType.STRING)
    private ContractKind kind;

    private String number;
    private String title;

    @Enumerated(EnumType.STRING)
    private ContractStatus status;

    @Column(name = "company_id")
    private UUID companyId;

    private String currency;

    @Enumerated(EnumType.STRING)
    @Column(name = "accounting_method")
    private AccountingMethod accountingMethod;

    private boolean confidential;

    @Column(name = "listed_see_schedule")
    private boolean listedSeeSchedule;

    @Embedded
    private ContractRates rates;

    @Embedded
    private ContractTerms terms;

    @Column(name = "original_sum")
    private Money originalSum = Money.ZERO;

    @Column(name = "approved_changes")
    private Money approvedChanges = Money.ZERO;

    private Money billed = Money.ZERO;

    private int version;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Contract() {}

    Contract(Project project, ContractDraft draft, Instant now) {
        id = UUID.randomUUID();
        projectId = project.id();
        currency = project.currency();
        createdAt = now;
        kind = draft.kind();
        status = Objects.requireNonNullElse(draft.status(), ContractStatus.DRAFT);
        Faults faults = new Faults();
        if (kind == null) {
            throw Problem.REQUIRED.refusalAt("/kind");
        }
        faults.unless(kind.knows(status), "/status", Problem.STATUS_NOT_ALLOWED, Map.of("status", status));
        accountingMethod =
                draft.accountingMethod() == null ? kind.usualMethod(project.settings()) : draft.accountingMethod();
        take(project, draft, faults);
        faults.refuse();
    }

    /** @param hasLines whether there are lines, which fix the accounting method */
    void change(Project project, ContractDraft draft, boolean hasLines) {
        Faults faults = new Faults();
        faults.unless(draft.kind() == kind, "/kind", Problem.STATUS_NOT_ALLOWED);
        faults.unless(draft.status() == status, "/status", Problem.STATUS_NOT_ALLOWED);
        AccountingMethod method = Objects.requireNonNullElse(draft.accountingMethod(), accountingMethod);
        faults.unless(method == accountingMethod || !hasLines, "/accountingMethod", Problem.METHOD_FIXED);
        accountingMethod = method;
        take(project, draft, faults);
        faults.refuse();
    }

    private void take(Project project, ContractDraft draft, Faults faults) {
        number = Text.required("/number", draft.number(), NUMBER, faults);
        title = Text.required("/title", draft.title(), TITLE, faults);
        companyId = draft.companyId();
        faults.unless(companyId != null, "/companyId", Problem.REQUIRED);
        confidential = Objects.requireNonNullElse(
                draft.confidential(), project.settings().contractsPrivate());
        listedSeeSchedule = Objects.requireNonNullElse(draft.listedSeeSchedule(), true);
        rates = ContractRates.of(draft.retainage(), project.settings().defaultRetainage(), faults);
        terms = ContractTerms.of(draft, faults);
    }

    void become(ContractStatus next) {
        if (!kind.knows(next)) {
            throw Problem.STATUS_NOT_ALLOWED.refusalAt("/status", Map.of("status", next));
        }
        status = next;
    }

    /** The schedule of values now adds up to this. */
    void schedule(Money sum) {
        originalSum = sum;
    }

    /** The approved change orders now add up to this. */
    void approveChanges(Money sum) {
        approvedChanges = sum;
    }

    /** What the certified claims have billed; posted by the latest of them. */
    public void post(Money total) {
        billed = total;
        version++;
    }

    ContractDraft draft(ContractPeople people) {
        return terms.draft(
                kind,
                number,
                title,
                status,
                companyId,
                accountingMethod,
                rates.draft(),
                confidential,
                listedSeeSchedule,
                people);
    }

    public UUID id() {
        return id;
    }

    public UUID projectId() {
        return projectId;
    }

    public ContractKind kind() {
        return kind;
    }

    public Direction direction() {
        return kind.direction();
    }

    public String number() {
        return number;
    }

    public String title() {
        return title;
    }

    public ContractStatus status() {
        return status;
    }

    public UUID companyId() {
        return companyId;
    }

    public String currency() {
        return currency;
    }

    public int decimals() {
        return Figures.decimals(currency);
    }

    public AccountingMethod accountingMethod() {
        return accountingMethod;
    }

    public boolean confidential() {
        return confidential;
    }

    /** Whether people who see it by its private list alone see its lines, and those of its claims. */
    public boolean listedSeeSchedule() {
        return listedSeeSchedule;
    }

    public Percent workRate() {
        return rates.work();
    }

    public Percent storedRate() {
        return rates.stored();
    }

    public Money originalSum() {
        return originalSum;
    }

    public Money approvedChanges() {
        return approvedChanges;
    }

    public Money billed() {
        return billed;
    }

    /** Counts a change of the whole: its lines and people included. */
    void touch() {
        version++;
    }

    public int version() {
        return version;
    }

    Instant createdAt() {
        return createdAt;
    }
}
