package org.claimwright.core.claim;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.claimwright.core.money.Money;
import org.claimwright.core.problem.Fault;
import org.claimwright.core.problem.Faults;

/**
 * The billing document of one contract for one period, the same downstream and upstream. It is born as a draft with one
 * line for each line of the contract and what the claim before left on it. The one who bills types this claim's work and
 * stored materials and submits it. The reviewer decides line by line, may certify other amounts than those claimed and
 * withhold some, and approves it, or sends it back to be revised and resubmitted. What is certified is where the next
 * claim goes on. Each submitted and each certified state is frozen as a version; only the latest claim of a contract can
 * still change.
 */
@Entity
@Table(name = "progress_claim")
public class ProgressClaim extends ClaimIdentity {
    @Embedded
    private ClaimHead head;

    @Enumerated(EnumType.STRING)
    private ClaimStatus status = ClaimStatus.DRAFT;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Embedded
    private ClaimTotals totals;

    @Embedded
    private Certificate certificate = new Certificate();

    private int versions;

    private int version;

    @OneToMany(mappedBy = "claim", fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<ClaimLine> lines = new ArrayList<>();

    protected ProgressClaim() {}

    private ProgressClaim(ClaimOpening opening, int sequence, Money certificates) {
        super(opening, sequence);
        totals = ClaimTotals.after(certificates);
        head(opening);
    }

    /** The first claim of a contract: nothing was billed before. */
    static ProgressClaim first(ClaimOpening opening, List<BillableLine> billable) {
        ProgressClaim claim = new ProgressClaim(opening, 1, Money.ZERO);
        claim.take(billable, List.of());
        return claim;
    }

    /** The claim after a certified one, which goes on from what that one certified. */
    static ProgressClaim following(
            ClaimOpening opening, List<BillableLine> billable, ProgressClaim previous, List<LineStand> stands) {
        Money certificates = previous.summary().previousCertificates().plus(previous.certificate.amount());
        ProgressClaim claim = new ProgressClaim(opening, previous.sequence() + 1, certificates);
        claim.take(billable, stands);
        return claim;
    }

    private List<ClaimLine> take(List<BillableLine> billable, List<LineStand> stands) {
        List<ClaimLine> taken = new ClaimLines(this, lines).take(billable, stands);
        totals.add(lines);
        totals.price(lines);
        return taken;
    }

    final void head(ClaimOpening opening) {
        head = new ClaimHead(opening);
    }

    /** Types figures into lines, all of them or, when one breaks a rule, none. */
    void edit(List<LineEdit> edits, BillingRules rules) {
        new ClaimEntry(lines, rules).type(edits);
        total(rules.decimals());
    }

    /** What typing these figures would come to: the lines and totals afterwards are those of a claim nobody keeps. */
    List<Fault> trial(List<LineEdit> edits, BillingRules rules) {
        Faults faults = Faults.all();
        new ClaimEntry(lines, rules).type(edits, faults);
        total(rules.decimals());
        return faults.found();
    }

    /** Types figures into some lines while it is with the one who bills; totals follow by what these lines change. */
    void edit(List<ClaimLine> some, List<LineEdit> edits, BillingRules rules) {
        totals.count(some, false);
        new ClaimEntry(some, rules).type(edits);
        totals.count(some, true);
    }

    /** Adds the lines of change orders that were approved since the claim was made. */
    List<ClaimLine> add(List<BillableLine> approved) {
        return take(approved, List.of());
    }

    /** Refuses what breaks a rule in the figures that the one who bills typed. */
    void check(BillingRules rules) {
        new ClaimEntry(lines, rules).check();
    }

    /** Refuses what would break a rule if the claim were certified as it is. */
    void checkApproval(BillingRules rules) {
        new ClaimEntry(lines, rules).checkApproval();
    }

    /** Back to the contract's rates, or the contract line's own, for every line whose rate nobody typed. */
    void followRates(List<BillableLine> billable, BillingRules rules) {
        new ClaimLines(this, lines).follow(billable);
        check(rules);
        total(rules.decimals());
    }

    /** Takes back what was typed on some lines while it is with the one who bills: they hold what the contract says. */
    void followAgain(List<ClaimLine> some, List<BillableLine> billable, BillingRules rules) {
        totals.count(some, false);
        new ClaimLines(this, some).followAgain(billable);
        new ClaimEntry(some, rules).check();
        totals.count(some, true);
    }

    /** Hands the claim over for review; what an earlier review said is gone. */
    void submit(Instant at) {
        status = ClaimStatus.UNDER_REVIEW;
        submittedAt = at;
        withhold(Money.ZERO, null);
        lines.forEach(ClaimLine::reopen);
        totals.add(lines);
    }

    /** Line 8 if the review ended now with all that it has said so far. */
    Money dueIfCertified() {
        return totals.dueIfCertified(lines);
    }

    void withhold(Money amount, String reason) {
        certificate.withhold(amount, reason);
    }

    /** Fixes the amounts: those of the reviewer, or those claimed. */
    void certify(ClaimStatus as, int decimals) {
        status = as;
        lines.forEach(line -> line.certify(true, decimals));
        total(decimals);
    }

    /** Takes a certificate back; the claimed amounts are in force again. */
    void uncertify(ClaimStatus as, int decimals) {
        status = as;
        certificate.revoke();
        lines.forEach(line -> line.certify(false, decimals));
        totals.add(lines);
    }

    /** A step between statuses in which no amount changes. */
    void become(ClaimStatus next) {
        status = next;
    }

    private void total(int decimals) {
        totals.add(lines);
        if (status.isCertified()) {
            certificate.issue(summary().currentPaymentDue(), decimals);
        }
    }

    /** The number of the version that is being frozen. */
    int nextVersion() {
        versions++;
        return versions;
    }

    ClaimSummary summary() {
        return certificate.summary(totals);
    }

    ClaimSheet sheet(String currency, int decimals, List<ClaimLineSheet> lineSheets) {
        return new ClaimSheet(
                id(),
                projectId(),
                contractId(),
                head.periodId(),
                direction(),
                sequence(),
                head.number(),
                status,
                type(),
                head.startOn(),
                head.endOn(),
                head.billingOn(),
                submittedAt,
                head.isFinal(),
                head.comment(),
                currency,
                decimals,
                version,
                versions,
                summary(),
                lineSheets);
    }

    List<ClaimLine> lines() {
        return List.copyOf(lines);
    }

    UUID periodId() {
        return head.periodId();
    }

    String number() {
        return head.number();
    }

    ClaimStatus status() {
        return status;
    }

    LocalDate endOn() {
        return head.endOn();
    }

    /** Counts a change of the whole: its lines and people included. */
    void touch() {
        version++;
    }

    int version() {
        return version;
    }
}
