package org.claimwright.core.claim;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.claimwright.core.contract.Direction;
import org.claimwright.core.id.NeighbouringIds;
import org.claimwright.core.money.Money;
import org.claimwright.core.project.ClaimType;

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
public class ProgressClaim {
    @Id
    private UUID id;

    @Column(name = "project_id")
    private UUID projectId;

    @Column(name = "contract_id")
    private UUID contractId;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    private int sequence;

    @Embedded
    private ClaimHead head;

    @Enumerated(EnumType.STRING)
    private ClaimStatus status = ClaimStatus.DRAFT;

    @Enumerated(EnumType.STRING)
    private ClaimType type;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Embedded
    private ClaimTotals totals;

    @Embedded
    private Certificate certificate = new Certificate();

    private int versions;

    private int version;

    @Column(name = "created_at")
    private Instant createdAt;

    @OneToMany(mappedBy = "claim", fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<ClaimLine> lines = new ArrayList<>();

    protected ProgressClaim() {}

    private ProgressClaim(ClaimOpening opening, int sequence, Money certificates) {
        id = UUID.randomUUID();
        projectId = opening.projectId();
        contractId = opening.contractId();
        direction = opening.direction();
        createdAt = opening.at();
        type = opening.type();
        this.sequence = sequence;
        totals = ClaimTotals.after(certificates);
        head(opening);
    }

    /** The first claim of a contract: nothing was billed before. */
    static ProgressClaim first(ClaimOpening opening, List<BillableLine> billable) {
        ProgressClaim claim = new ProgressClaim(opening, 1, Money.ZERO);
        claim.take(billable, Map.of());
        return claim;
    }

    /** The claim after a certified one, which goes on from what that one certified. */
    static ProgressClaim following(
            ClaimOpening opening, List<BillableLine> billable, ProgressClaim previous, List<LineStand> stands) {
        Money certificates = previous.summary().previousCertificates().plus(previous.certificate.amount());
        ProgressClaim claim = new ProgressClaim(opening, previous.sequence + 1, certificates);
        Map<UUID, LineStand> before = new HashMap<>();
        stands.forEach(stand -> before.put(stand.contractLineId(), stand));
        claim.take(billable, before);
        return claim;
    }

    private void take(List<BillableLine> billable, Map<UUID, LineStand> before) {
        NeighbouringIds ids = new NeighbouringIds();
        for (BillableLine line : billable) {
            lines.add(new ClaimLine(ids.next(), this, lines.size() + 1, line, before.get(line.contractLineId())));
        }
        totals.add(lines);
        totals.price(lines);
    }

    final void head(ClaimOpening opening) {
        head = new ClaimHead(opening);
    }

    /** Types figures into lines, all of them or, when one breaks a rule, none. */
    void edit(List<LineEdit> edits, BillingRules rules) {
        new ClaimEntry(lines, rules).type(edits);
        total(rules.decimals());
    }

    /** Types figures into some lines while it is with the one who bills; totals follow by what these lines change. */
    void edit(List<ClaimLine> some, List<LineEdit> edits, BillingRules rules) {
        totals.count(some, false);
        new ClaimEntry(some, rules).type(edits);
        totals.count(some, true);
    }

    /** Adds the lines of change orders that were approved since the claim was made. */
    List<ClaimLine> add(List<BillableLine> approved) {
        Set<UUID> present = new HashSet<>();
        lines.forEach(line -> present.add(line.price().contractLineId()));
        List<BillableLine> missing = approved.stream()
                .filter(line -> !present.contains(line.contractLineId()))
                .toList();
        int known = lines.size();
        take(missing, Map.of());
        return List.copyOf(lines.subList(known, lines.size()));
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
        Map<UUID, BillableLine> present = new HashMap<>();
        billable.forEach(line -> present.put(line.contractLineId(), line));
        for (ClaimLine line : lines) {
            BillableLine from = present.get(line.price().contractLineId());
            if (from != null) {
                line.retainage().follow(from.workRate(), from.storedRate());
                line.recalculate();
            }
        }
        check(rules);
        total(rules.decimals());
    }

    /** Hands the claim over for review; what an earlier review said is gone. */
    void submit(Instant at) {
        status = ClaimStatus.UNDER_REVIEW;
        submittedAt = at;
        withhold(Money.ZERO, null);
        lines.forEach(ClaimLine::reopen);
        totals.add(lines);
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
                id,
                projectId,
                contractId,
                head.periodId(),
                direction,
                sequence,
                head.number(),
                status,
                type,
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

    List<LineStand> stands() {
        return lines.stream().map(ClaimLine::stand).toList();
    }

    List<ClaimLine> lines() {
        return List.copyOf(lines);
    }

    UUID id() {
        return id;
    }

    UUID contractId() {
        return contractId;
    }

    UUID periodId() {
        return head.periodId();
    }

    Direction direction() {
        return direction;
    }

    int sequence() {
        return sequence;
    }

    String number() {
        return head.number();
    }

    ClaimStatus status() {
        return status;
    }

    ClaimType type() {
        return type;
    }

    LocalDate endOn() {
        return head.endOn();
    }

    Money completedAndStored() {
        return totals.completedAndStored();
    }

    /** Counts a change of the whole: its lines and people included. */
    void touch() {
        version++;
    }

    int version() {
        return version;
    }
}
