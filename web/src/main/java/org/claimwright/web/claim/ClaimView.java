package org.claimwright.web.claim;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.claimwright.core.claim.ClaimLineSheet;
import org.claimwright.core.claim.ClaimSearch;
import org.claimwright.core.claim.ClaimSheet;
import org.claimwright.core.contract.ContractSheet;
import org.claimwright.core.contract.Contracts;
import org.claimwright.core.money.Money;

/** One progress claim to read: its summary, and its continuation sheet with sums of the columns. */
@Named
@RequestScoped
public class ClaimView {
    @EJB
    private ClaimSearch search;

    @EJB
    private Contracts contracts;

    private UUID id;
    private ClaimSheet claim;
    private ContractSheet contract;

    public void open() {
        claim = search.one(id);
        contract = contracts.one(claim.contractId());
    }

    public ClaimSheet getClaim() {
        return claim;
    }

    public ContractSheet getContract() {
        return contract;
    }

    /** The lines of the schedule of values. */
    public List<ClaimLineSheet> getScheduleLines() {
        return claim.lines().stream()
                .filter(line -> line.changeOrderId() == null)
                .toList();
    }

    /** The lines of change orders, which stand after the schedule. */
    public List<ClaimLineSheet> getChangeLines() {
        return claim.lines().stream()
                .filter(line -> line.changeOrderId() != null)
                .toList();
    }

    /** The sums of the columns of some lines. */
    public ColumnSums sums(List<ClaimLineSheet> lines) {
        return new ColumnSums(
                sum(lines, ClaimLineSheet::scheduledValue),
                sum(lines, ClaimLineSheet::workPrevious),
                sum(lines, ClaimLineSheet::work),
                sum(lines, ClaimLineSheet::stored),
                sum(lines, ClaimLineSheet::total),
                sum(lines, ClaimLineSheet::balance),
                sum(lines, ClaimLineSheet::retainage));
    }

    private static Money sum(List<ClaimLineSheet> lines, Function<ClaimLineSheet, Money> column) {
        return Money.sum(lines.stream().map(column).toList());
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
