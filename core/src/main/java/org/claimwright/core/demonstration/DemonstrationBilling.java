package org.claimwright.core.demonstration;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
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
import org.claimwright.core.contract.ContractKind;
import org.claimwright.core.contract.ContractStatus;
import org.claimwright.core.contract.Contracts;
import org.claimwright.core.contract.Direction;
import org.claimwright.core.contract.LineDraft;
import org.claimwright.core.contract.RetainageDraft;
import org.claimwright.core.contract.Schedules;
import org.claimwright.core.period.BillingPeriods;
import org.claimwright.core.period.PeriodDraft;
import org.claimwright.core.period.PeriodStatus;
import org.claimwright.core.project.ProjectDraft;
import org.claimwright.core.project.Projects;

/** Two months of billing on the demonstration's job, in both directions. */
@Stateless
@OpenToAll("works through use cases, each of which asks")
public class DemonstrationBilling {
    private static final int DUE_DAY = 25;

    @EJB
    Projects projects;

    @EJB
    BillingPeriods periods;

    @EJB
    Contracts contracts;

    @EJB
    Schedules schedules;

    @EJB
    ChangeOrders changeOrders;

    @EJB
    ProgressClaims claims;

    @EJB
    ClaimReviews reviews;

    @Inject
    Clock clock;

    /** Fills the caller's account: last month is certified, this month is under way. */
    public void fill(UUID forming, UUID steel, UUID owner) {
        UUID project = projects.create(new ProjectDraft(
                        "2601", "Harbour Tower", "USD", "America/New_York", null, null, null, "9 Pier Road", null))
                .id();
        List<UUID> downstream = months(project, Direction.DOWNSTREAM);
        List<UUID> upstream = months(project, Direction.UPSTREAM);
        UUID concrete = contract(project, ContractKind.SUBCONTRACT, "SC-001", "Concrete and forming", forming);
        schedule(
                concrete,
                lump("001", "03-100", "Formwork", "200000.00"),
                lump("002", "03-300", "Cast-in-place concrete", "500000.00"),
                lump("003", "03-200", "Reinforcing", "300000.00"),
                lump("004", "03-350", "Finishing", "200000.00"));
        certified(concrete, downstream.get(0), edit("001", "60000.00", null), edit("002", "40000.00", "10000.00"));
        changeOrders.create(
                concrete,
                new ChangeOrderDraft(
                        "CO-01",
                        "Added pier caps",
                        "Owner\u2019s request",
                        ChangeOrderStatus.APPROVED,
                        null,
                        List.of(lump("005", "03-300", "Pier caps", "120000.00"))));
        submitted(concrete, downstream.get(1), edit("001", "40000.00", null), edit("002", "110000.00", null));
        UUID bolts = contract(project, ContractKind.PURCHASE_ORDER, "PO-001", "Structural bolts", steel);
        schedule(bolts, measured("010", "05-120", "A325 bolts, 3/4 in", "12000", "each", "3.85"));
        claims.create(bolts, claim(downstream.get(1)));
        UUID client = contract(project, ContractKind.CLIENT_CONTRACT, "OC-001", "Harbour Tower, core and shell", owner);
        schedule(
                client,
                lump("100", "03-000", "Concrete", "1450000.00"),
                lump("200", "05-000", "Metals", "620000.00"),
                lump("300", "01-000", "General conditions", "310000.00"));
        certified(client, upstream.get(0), edit("100", "110000.00", null), edit("300", "25000.00", null));
    }

    private List<UUID> months(UUID project, Direction direction) {
        YearMonth now = YearMonth.from(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        List<UUID> months = new ArrayList<>();
        for (YearMonth month : List.of(now.minusMonths(1), now)) {
            PeriodDraft period = new PeriodDraft(
                    direction, month.atDay(1), month.atEndOfMonth(), month.atDay(DUE_DAY), PeriodStatus.OPEN);
            months.add(periods.create(project, period).id());
        }
        return months;
    }

    private UUID contract(UUID project, ContractKind kind, String number, String title, UUID company) {
        RetainageDraft retainage = new RetainageDraft(BigDecimal.TEN, new BigDecimal("5"));
        return contracts
                .create(project, ContractSketch.of(kind, number, title, company, retainage))
                .id();
    }

    private void schedule(UUID contract, LineDraft... lines) {
        int version = contracts.one(contract).version();
        int scheduled = schedules.replace(contract, version, List.of(lines)).version();
        contracts.changeStatus(contract, scheduled, ContractStatus.APPROVED, null);
    }

    private void certified(UUID contract, UUID period, LineEdit... edits) {
        ClaimSheet claim = submitted(contract, period, edits);
        reviews.review(
                claim.id(),
                claim.version(),
                new ReviewDraft(null, ClaimStatus.APPROVED, ReviewDraft.Undecided.ACCEPT, null, null));
    }

    private ClaimSheet submitted(UUID contract, UUID period, LineEdit... edits) {
        ClaimSheet draft = claims.create(contract, claim(period));
        ClaimSheet filled = claims.changeLines(draft.id(), draft.version(), List.of(edits));
        return claims.submit(filled.id(), filled.version(), null);
    }

    private static ClaimDraft claim(UUID period) {
        return new ClaimDraft(period, null, null, null, null, null, null, null);
    }

    private static LineEdit edit(String line, String work, String stored) {
        BigDecimal storedNew = stored == null ? null : new BigDecimal(stored);
        return new LineEdit(
                line,
                new BigDecimal(work),
                null,
                null,
                null,
                storedNew,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static LineDraft lump(String number, String costCode, String description, String amount) {
        return new LineDraft(number, costCode, null, description, new BigDecimal(amount), null, null, null, null);
    }

    private static LineDraft measured(
            String number, String costCode, String description, String quantity, String unit, String price) {
        return new LineDraft(
                number, costCode, null, description, null, new BigDecimal(quantity), unit, new BigDecimal(price), null);
    }
}
