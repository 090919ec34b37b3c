package org.claimwright.core.claim;

import static org.claimwright.core.project.SomeProjects.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimwright.core.contract.Contract;
import org.claimwright.core.contract.LineDraft;
import org.claimwright.core.contract.SomeContract;
import org.claimwright.core.problem.Altered;
import org.claimwright.core.project.ClaimType;
import org.claimwright.core.project.OverBilling;
import org.claimwright.core.project.SomeProjects;

/** A contract that is billed claim after claim, in the steps in which the use cases do it, without a database. */
final class Billing {
    private final SomeContract contract;
    private OverBilling overBilling = OverBilling.REFUSE;
    private boolean releases = true;
    private ProgressClaim previous;
    private ProgressClaim claim;

    private Billing(SomeContract contract) {
        this.contract = contract;
    }

    static Billing of(SomeContract contract) {
        return new Billing(contract);
    }

    /** What is typed into one line: its number, then members of {@link LineEdit} and their figures in turn. */
    static LineEdit typed(String line, String... membersAndFigures) {
        LineEdit edit = Altered.with(LineEdit.class, Altered.empty(LineEdit.class), "line", line);
        for (int i = 0; i < membersAndFigures.length; i += 2) {
            String member = membersAndFigures[i];
            String value = membersAndFigures[i + 1];
            edit = Altered.with(LineEdit.class, edit, member, member.equals("comment") ? value : figure(value));
        }
        return edit;
    }

    Billing overBilling(OverBilling rule) {
        overBilling = rule;
        return this;
    }

    Billing withoutReleases() {
        releases = false;
        return this;
    }

    /** A new draft, the first or the one after the latest. */
    Billing open() {
        return open(ClaimType.PROGRESS_AND_RETAINAGE_RELEASE);
    }

    Billing open(ClaimType type) {
        previous = claim;
        claim = previous == null
                ? ProgressClaim.first(opening(type), billable())
                : ProgressClaim.following(opening(type), billable(), previous, Stands.of(previous));
        return this;
    }

    /** The same draft opened once more, with nothing typed. */
    Billing again() {
        Billing again = new Billing(contract).overBilling(overBilling);
        again.claim = previous;
        return again.open(claim.type());
    }

    boolean hasDraft() {
        return claim != null && claim.status().isWithBiller();
    }

    private ClaimOpening opening(ClaimType type) {
        Contract billed = contract.contract();
        LocalDate start = LocalDate.of(2026, 5, 1);
        LocalDate end = LocalDate.of(2026, 5, 31);
        return new ClaimOpening(
                billed.projectId(),
                billed.id(),
                billed.direction(),
                UUID.randomUUID(),
                "SC-001-01",
                type,
                start,
                end,
                end,
                false,
                null,
                billed.decimals(),
                SomeProjects.NOW);
    }

    List<BillableLine> billable() {
        return contract.lines().stream()
                .map(line -> BillableLine.of(line, contract.contract()))
                .toList();
    }

    Billing type(LineEdit... edits) {
        return type(List.of(edits));
    }

    /** One line alone is typed as in a grid, which reads no other. */
    Billing type(List<LineEdit> edits) {
        if (edits.size() == 1 && hasDraft()) {
            claim.edit(named(edits.get(0).line()), edits, rules());
        } else {
            claim.edit(edits, rules());
        }
        return this;
    }

    private List<ClaimLine> named(String name) {
        return claim.lines().stream()
                .filter(line -> line.price().number().equalsIgnoreCase(name)
                        || line.id().toString().equals(name))
                .toList();
    }

    Billing type(String line, String... membersAndFigures) {
        return type(typed(line, membersAndFigures));
    }

    /** Approves a change order and adds its lines to the draft, if there is one. */
    Billing change(LineDraft... brought) {
        contract.change(brought);
        if (hasDraft()) {
            claim.add(billable());
        }
        return this;
    }

    Billing submit() {
        claim.submit(SomeProjects.NOW);
        return this;
    }

    /** The reviewer accepts these amounts; null for those claimed. */
    Billing accept(String line, String work, String stored) {
        return review(new LineReview(line, Decision.APPROVED, null, figure(work), figure(stored)), null);
    }

    Billing withhold(String amount) {
        return review(null, new Withheld(figure(amount), "Payrolls are missing"));
    }

    private Billing review(LineReview line, Withheld withheld) {
        List<LineReview> lines = line == null ? List.of() : List.of(line);
        new ReviewEntry(claim, claim.lines(), new ReviewDraft(lines, null, null, withheld, null), rules()).apply();
        return this;
    }

    /** Certifies the submitted claim. */
    Billing certify() {
        claim.certify(ClaimStatus.APPROVED, decimals());
        return this;
    }

    /** Submits and certifies as claimed. */
    Billing approve() {
        return submit().certify();
    }

    /** Changes the rates of the contract. */
    Billing rates(String work, String stored) {
        contract.rates(work, stored);
        return this;
    }

    /** Applies the present rates of the contract to the claim. */
    Billing follow() {
        claim.followRates(billable(), rules());
        return this;
    }

    Billing takeBack() {
        claim.uncertify(ClaimStatus.UNDER_REVIEW, decimals());
        return this;
    }

    BillingRules rules() {
        return new BillingRules(decimals(), claim.type(), overBilling, releases);
    }

    ProgressClaim claim() {
        return claim;
    }

    ClaimSummary summary() {
        return claim.summary();
    }

    ClaimLine line(String number) {
        return claim.lines().stream()
                .filter(line -> line.price().number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    ClaimLineSheet sheet(String number) {
        return line(number).sheet();
    }

    /** The continuation sheet's figures of one line, by column. */
    Map<String, String> columns(String number) {
        return new PaperFigures(decimals()).columns(sheet(number));
    }

    /** The summary's figures, by line. */
    Map<String, String> header() {
        return new PaperFigures(decimals()).header(summary());
    }

    String certificate() {
        return new PaperFigures(decimals()).written(summary().certificate());
    }

    private int decimals() {
        return contract.contract().decimals();
    }
}
