package org.claimwright.core.demonstration;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.claimwright.core.access.OpenToAll;
import org.claimwright.core.claim.ClaimDraft;
import org.claimwright.core.claim.ClaimReviews;
import org.claimwright.core.claim.ClaimSheet;
import org.claimwright.core.claim.ClaimStatus;
import org.claimwright.core.claim.LineEdit;
import org.claimwright.core.claim.ProgressClaims;
import org.claimwright.core.claim.ReviewDraft;
import org.claimwright.core.contract.ChangeOrderDraft;
import org.claimwright.core.contract.ChangeOrderStatus;
import org.claimwright.core.contract.ChangeOrders;
import org.claimwright.core.contract.ContractDraft;
import org.claimwright.core.contract.ContractKind;
import org.claimwright.core.contract.ContractSheet;
import org.claimwright.core.contract.ContractStatus;
import org.claimwright.core.contract.Contracts;
import org.claimwright.core.contract.Direction;
import org.claimwright.core.contract.LineDraft;
import org.claimwright.core.contract.RetainageDraft;
import org.claimwright.core.contract.Schedules;
import org.claimwright.core.period.BillingPeriods;
import org.claimwright.core.period.PeriodDraft;

/** The contracts of the demonstration and what has been billed on them in the last two months. */
@Stateless
@OpenToAll("works through use cases, each of which asks")
public class DemonstrationBills {
    private static final RetainageDraft TEN_PER_CENT = new RetainageDraft(BigDecimal.TEN, BigDecimal.TEN);

    @EJB
    Contracts contracts;

    @EJB
    Schedules schedules;

    @EJB
    ChangeOrders changeOrders;

    @EJB
    BillingPeriods periods;

    @EJB
    ProgressClaims claims;

    @EJB
    ClaimReviews reviews;

    @Inject
    Clock clock;

    /** Two claims: one approved, and one under review that bills a change order and has materials on site. */
    public void subcontract(UUID project, UUID company, UUID contact) {
        UUID contract = contract(
                project,
                draft(ContractKind.SUBCONTRACT, "SC-001", "Concrete and formwork", company, List.of(contact)),
                line("001", "03-100", "Mobilisation", "12000.00"),
                line("002", "03-200", "Foundations", "86500.00"),
                line("003", "03-300", "Columns and walls", "124000.00"),
                line("004", "03-310", "Slabs", "158250.00"),
                line("005", "03-900", "Clean up", "4250.00"));
        certifiedClaim(contract, project);
        changeOrder(contract);
        UUID month = period(project, Direction.DOWNSTREAM, 1);
        ClaimSheet open = claim(contract, month, edit("002", "100"), edit("CO-01.1", "50"), stored("003", "9600.00"));
        claims.submit(open.id(), open.version(), null);
    }

    private void certifiedClaim(UUID contract, UUID project) {
        ClaimSheet first =
                claim(contract, period(project, Direction.DOWNSTREAM, 2), edit("001", "100"), edit("002", "60"));
        ClaimSheet submitted = claims.submit(first.id(), first.version(), null);
        reviews.review(
                submitted.id(),
                submitted.version(),
                new ReviewDraft(null, ClaimStatus.APPROVED, ReviewDraft.Undecided.ACCEPT, null, null));
    }

    private void changeOrder(UUID contract) {
        changeOrders.create(
                contract,
                new ChangeOrderDraft(
                        "CO-01",
                        "Deeper footings along the quay",
                        "Soft ground",
                        ChangeOrderStatus.APPROVED,
                        day(2, 20),
                        List.of(line("CO-01.1", "03-200", "Deeper footings", "18400.00"))));
    }

    /** Steel by the tonne, nothing billed yet. */
    public void purchaseOrder(UUID project, UUID company) {
        contract(
                project,
                draft(ContractKind.PURCHASE_ORDER, "PO-001", "Structural steel", company, null),
                new LineDraft(
                        "001",
                        "05-120",
                        null,
                        "Steel sections",
                        null,
                        new BigDecimal("120"),
                        "t",
                        new BigDecimal("1850.00"),
                        null));
    }

    /** A claim to the owner, still in draft. */
    public void clientContract(UUID project, UUID company) {
        UUID contract = contract(
                project,
                draft(ContractKind.CLIENT_CONTRACT, "CC-001", "Harbour Tower", company, null),
                line("001", "01-000", "General conditions", "96000.00"),
                line("002", "03-000", "Concrete", "442000.00"),
                line("003", "05-000", "Steel", "268000.00"));
        claim(contract, period(project, Direction.UPSTREAM, 1), edit("001", "15"), edit("002", "22"));
    }

    private static ContractDraft draft(
            ContractKind kind, String number, String title, UUID company, List<UUID> contacts) {
        return new ContractDraft(
                kind,
                number,
                title,
                null,
                company,
                null,
                TEN_PER_CENT,
                false,
                null,
                contacts,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private UUID contract(UUID project, ContractDraft draft, LineDraft... lines) {
        ContractSheet contract = contracts.create(project, draft);
        int version = schedules
                .replace(contract.id(), contract.version(), List.of(lines))
                .version();
        contracts.changeStatus(contract.id(), version, ContractStatus.APPROVED, null);
        return contract.id();
    }

    private ClaimSheet claim(UUID contract, UUID period, LineEdit... edits) {
        ClaimSheet claim = claims.create(contract, new ClaimDraft(period, null, null, null, null, null, null, null));
        return claims.changeLines(claim.id(), claim.version(), List.of(edits));
    }

    private UUID period(UUID project, Direction direction, int monthsAgo) {
        YearMonth month = month(monthsAgo);
        return periods.create(
                        project,
                        new PeriodDraft(direction, month.atDay(1), month.atEndOfMonth(), day(monthsAgo, 25), null))
                .id();
    }

    private YearMonth month(int monthsAgo) {
        return YearMonth.now(clock).minusMonths(monthsAgo);
    }

    private LocalDate day(int monthsAgo, int day) {
        return month(monthsAgo).atDay(day);
    }

    private static LineDraft line(String number, String costCode, String description, String amount) {
        return new LineDraft(number, costCode, null, description, new BigDecimal(amount), null, null, null, null);
    }

    private static LineEdit edit(String line, String totalPercent) {
        return new LineEdit(
                line,
                null,
                null,
                null,
                new BigDecimal(totalPercent),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static LineEdit stored(String line, String amount) {
        return new LineEdit(
                line, null, null, null, null, new BigDecimal(amount), null, null, null, null, null, null, null, null);
    }
}
