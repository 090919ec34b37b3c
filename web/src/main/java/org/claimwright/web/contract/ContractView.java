package org.claimwright.web.contract;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimwright.core.claim.ClaimFilter;
import org.claimwright.core.claim.ClaimRow;
import org.claimwright.core.claim.ClaimSearch;
import org.claimwright.core.contract.ChangeOrderSheet;
import org.claimwright.core.contract.ChangeOrders;
import org.claimwright.core.contract.ContractSheet;
import org.claimwright.core.contract.ContractStatus;
import org.claimwright.core.contract.Contracts;
import org.claimwright.core.contract.LineSheet;
import org.claimwright.core.contract.Schedules;
import org.claimwright.core.money.Money;
import org.claimwright.core.paging.Paging;
import org.claimwright.web.frame.FrameView;
import org.claimwright.web.sheet.SheetTold;

/** One contract to read. */
@Named
@RequestScoped
public class ContractView {
    private static final Paging MANY = new Paging(1, Paging.MOST);

    @EJB
    private Contracts contracts;

    @EJB
    private Schedules schedules;

    @EJB
    private ChangeOrders changeOrders;

    @EJB
    private ClaimSearch search;

    @Inject
    private FrameView frame;

    @Inject
    private SheetTold told;

    private UUID id;
    private ContractSheet contract;
    private List<LineSheet> lines;
    private List<ChangeOrderSheet> changes;
    private List<ClaimRow> claims;

    public void open() {
        contract = contracts.one(id);
        lines = schedules.one(id).lines();
        changes = changeOrders.list(id, null, MANY).items();
        claims = search.list(new ClaimFilter(null, id, null, null, null, null, null, ClaimFilter.Sort.NEWEST), MANY)
                .items();
    }

    public ContractSheet getContract() {
        return contract;
    }

    /** Whether its schedule of values is still being written, and the visitor writes it. */
    public boolean isWritten() {
        return contract.contract().status() == ContractStatus.DRAFT
                && contracts.standing(id).isAdministrator();
    }

    /** What the script of the grid is told. */
    public String getTold() {
        String lines = frame.getBase() + "/contracts/" + id + "/schedule-lines";
        return told.of(contract.currency(), Map.of("contract", id.toString(), "lines", lines));
    }

    public List<LineSheet> getLines() {
        return lines;
    }

    public Money getScheduled() {
        return Money.sum(lines.stream().map(LineSheet::scheduled).toList());
    }

    public Money getBilled() {
        return Money.sum(lines.stream().map(LineSheet::billed).toList());
    }

    public Money getRemaining() {
        return Money.sum(lines.stream().map(LineSheet::remaining).toList());
    }

    public List<ChangeOrderSheet> getChanges() {
        return changes;
    }

    public List<ClaimRow> getClaims() {
        return claims;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
