package org.claimwright.web.contract;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimwright.core.claim.ClaimFilter;
import org.claimwright.core.claim.ClaimRow;
import org.claimwright.core.claim.ClaimSearch;
import org.claimwright.core.contract.ChangeOrderSheet;
import org.claimwright.core.contract.ChangeOrders;
import org.claimwright.core.contract.ContractPersonRow;
import org.claimwright.core.contract.ContractSheet;
import org.claimwright.core.contract.ContractStatus;
import org.claimwright.core.contract.Contracts;
import org.claimwright.core.contract.LineSheet;
import org.claimwright.core.contract.Schedules;
import org.claimwright.core.history.Histories;
import org.claimwright.core.history.HistoryEntry;
import org.claimwright.core.money.Money;
import org.claimwright.core.paging.Page;
import org.claimwright.core.paging.Paging;
import org.claimwright.web.frame.FrameView;
import org.claimwright.web.frame.PageNumber;
import org.claimwright.web.history.HistoryView;
import org.claimwright.web.sheet.SheetTold;

/** One contract to read, a tab at a time; each reads no more than it shows. It is kept with its page for the dialog on it. */
@Named
@ViewScoped
public class ContractView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Paging MANY = new Paging(1, Paging.MOST);
    private static final List<String> TABS = List.of("general", "schedule", "changes", "claims", "history");

    @EJB
    private transient Contracts contracts;

    @EJB
    private transient Schedules schedules;

    @EJB
    private transient ChangeOrders changeOrders;

    @EJB
    private transient ClaimSearch search;

    @EJB
    private transient Histories histories;

    @Inject
    private transient HistoryView past;

    @Inject
    private transient FrameView frame;

    @Inject
    private transient SheetTold told;

    private UUID id;
    private String tab;
    private String number;
    private transient ContractSheet contract;
    private transient Boolean managed;
    private transient List<ContractPersonRow> people;
    private transient List<LineSheet> lines;
    private transient List<ChangeOrderSheet> changes;
    private transient Page<ClaimRow> claims;
    private transient Page<HistoryEntry> history;

    public void open() {
        contract = contracts.one(id);
    }

    public List<String> getTabs() {
        return TABS;
    }

    /** Whether the visitor changes this contract. */
    public boolean isManaged() {
        if (managed == null) {
            managed = contracts.standing(id).isAdministrator();
        }
        return managed;
    }

    /** Its claim contacts and the people on its private list, by name. */
    public List<ContractPersonRow> getPeople() {
        if (people == null) {
            people = contracts.people(id);
        }
        return people;
    }

    public ContractSheet getContract() {
        if (contract == null) {
            open();
        }
        return contract;
    }

    /** Whether its schedule of values is still being written, and the visitor writes it. */
    public boolean isWritten() {
        return getContract().contract().status() == ContractStatus.DRAFT && isManaged();
    }

    /** What the script of the grid is told. */
    public String getTold() {
        String lines = frame.getBase() + "/contracts/" + id + "/schedule-lines";
        String approved = Long.toString(getContract().approvedChanges().minor());
        Map<String, String> facts = Map.of("contract", id.toString(), "lines", lines, "approvedChanges", approved);
        return told.of(getContract().currency(), facts);
    }

    /** Whether the visitor sees what the contract is made of, and not its totals alone. */
    public boolean isSeesLines() {
        return contracts.standing(id).seesLines();
    }

    public List<LineSheet> getLines() {
        if (lines == null) {
            lines = schedules.one(id).lines();
        }
        return lines;
    }

    public Money getScheduled() {
        return Money.sum(getLines().stream().map(LineSheet::scheduled).toList());
    }

    public Money getBilled() {
        return Money.sum(getLines().stream().map(LineSheet::billed).toList());
    }

    public Money getRemaining() {
        return Money.sum(getLines().stream().map(LineSheet::remaining).toList());
    }

    public List<ChangeOrderSheet> getChanges() {
        if (changes == null) {
            changes = changeOrders.list(id, null, MANY).items();
        }
        return changes;
    }

    public Page<ClaimRow> getClaims() {
        if (claims == null) {
            ClaimFilter ofContract = new ClaimFilter(null, id, null, null, null, null, null, ClaimFilter.Sort.NEWEST);
            claims = PageNumber.shown(number, paging -> search.list(ofContract, paging));
        }
        return claims;
    }

    /** Whether the next claim can be begun: only on one that is certified, if there is one before. */
    public boolean isBillable() {
        List<ClaimRow> latest = getClaims().items();
        boolean follows = latest.isEmpty() || latest.get(0).status().isCertified();
        return isManaged()
                && getContract().contract().status().allowsBilling()
                && follows
                && getClaims().page() == 1;
    }

    public Page<HistoryEntry> getHistory() {
        if (history == null) {
            history = PageNumber.shown(number, paging -> histories.ofContract(id, paging));
        }
        return history;
    }

    /** From which status to which an entry of the history moved the contract. */
    public String statuses(HistoryEntry entry) {
        return past.statuses(entry, ContractStatus.class.getSimpleName());
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getTab() {
        return TABS.contains(tab == null ? "" : tab) ? tab : TABS.get(0);
    }

    public void setTab(String tab) {
        this.tab = tab;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
