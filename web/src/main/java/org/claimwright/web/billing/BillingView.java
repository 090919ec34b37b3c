package org.claimwright.web.billing;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.claimwright.core.claim.ClaimRegister;
import org.claimwright.core.claim.ClaimRow;
import org.claimwright.core.claim.ClaimStatus;
import org.claimwright.core.claim.ClaimSums;
import org.claimwright.core.claim.RegisterCompany;
import org.claimwright.core.claim.RegisterFilter;
import org.claimwright.core.claim.RegisterGroup;
import org.claimwright.core.claim.RegisterTotals;
import org.claimwright.core.claim.StatusForecasts;
import org.claimwright.core.claim.UnbilledContracts;
import org.claimwright.core.claim.UnbilledRow;
import org.claimwright.core.contract.ContractKind;
import org.claimwright.core.contract.Direction;
import org.claimwright.core.paging.Page;
import org.claimwright.core.period.PeriodSheet;
import org.claimwright.core.project.ProjectSheet;
import org.claimwright.web.frame.TextView;

/** The billing tool's register: cards that filter, rows in groups, what they add up to, contracts without a claim. */
@Named
@RequestScoped
public class BillingView {
    @EJB
    private ClaimRegister claims;

    @EJB
    private UnbilledContracts unbilled;

    @EJB
    private StatusForecasts forecasts;

    @Inject
    private Register register;

    @Inject
    private AskedView asked;

    @Inject
    private RegisterCells cells;

    @Inject
    private TextView text;

    private RegisterTotals totals;
    private Page<ClaimRow> page;
    private Page<UnbilledRow> waiting;
    // a page asks for each of these many times
    private Boolean bulk;
    private List<StatusCard> cards;
    private List<Section> sections;
    private List<RegisterCompany> companies;

    /** Comes with the page: finds out whether there is one, before anything of it is written. */
    public void open() {
        register.project();
        if (register.isPeriods()) {
            return;
        }
        if (register.isUnbilled()) {
            waiting = asked.shown(paging -> unbilled.list(register.filter(), paging));
        } else {
            getPage();
        }
    }

    /** Reads the claims anew: what was read for the request before they were changed no longer holds. */
    void readAgain() {
        totals = null;
        page = null;
        cards = null;
        sections = null;
    }

    /** What the form of filters has no field for. */
    public Set<Map.Entry<String, String>> getKept() {
        return asked.kept().entrySet();
    }

    public String head(RegisterColumn column) {
        return cells.head(column, getProject().project().currency());
    }

    public String cell(RegisterColumn column, ClaimRow row) {
        return cells.say(column, row);
    }

    /** What a column adds up to; nothing where sums say nothing. */
    public String sum(RegisterColumn column, ClaimSums sums) {
        return cells.sum(column, sums, getProject().project().currency());
    }

    public ProjectSheet getProject() {
        return register.project();
    }

    public boolean isPeriodsTab() {
        return register.isPeriods();
    }

    public Direction getDirection() {
        return register.direction();
    }

    public List<PeriodSheet> getPeriods() {
        return register.periods();
    }

    public PeriodSheet getPeriod() {
        return register.period();
    }

    public boolean isUnbilled() {
        return register.isUnbilled();
    }

    public RegisterTotals getTotals() {
        if (totals == null) {
            totals = claims.totals(register.filter());
        }
        return totals;
    }

    public ClaimSums getListed() {
        return getTotals().listed();
    }

    public Page<ClaimRow> getPage() {
        if (page == null) {
            page = asked.shown(
                    paging -> claims.list(register.filter(), paging, getListed().claims()));
        }
        return page;
    }

    public Page<UnbilledRow> getWaiting() {
        if (waiting == null) {
            waiting = asked.shown(paging -> unbilled.list(register.filter(), paging));
        }
        return waiting;
    }

    /** Whether the visitor changes the status of these claims, one or many at once. */
    public boolean isBulk() {
        if (bulk == null) {
            bulk = forecasts.isOpenTo(register.filter());
        }
        return bulk;
    }

    /** The statuses that a claim of this side can have. */
    public List<ClaimStatus> getStatuses() {
        return Stream.of(ClaimStatus.values())
                .filter(status -> status.isOf(register.direction()))
                .toList();
    }

    public List<ContractKind> getKinds() {
        return Stream.of(ContractKind.values())
                .filter(kind -> kind.direction() == register.direction())
                .toList();
    }

    public RegisterGroup[] getGroups() {
        return RegisterGroup.values();
    }

    public RegisterColumn[] getColumns() {
        return RegisterColumn.values();
    }

    public List<RegisterCompany> getCompanies() {
        if (companies == null) {
            companies = claims.companies(RegisterFilter.of(register.project().id(), register.direction()));
        }
        return companies;
    }

    /** The filters with counts: contracts without a claim, then the statuses, then all. */
    public List<StatusCard> getCards() {
        if (cards == null) {
            cards = cards(register.filter());
        }
        return cards;
    }

    private List<StatusCard> cards(RegisterFilter filter) {
        List<StatusCard> made = new ArrayList<>();
        if (filter.periodId() != null) {
            long without = isUnbilled() ? getWaiting().total() : unbilled.count(filter);
            made.add(new StatusCard(RegisterAsked.NONE, text.get("billing.noClaim"), without, isUnbilled()));
        }
        for (ClaimStatus status : getStatuses()) {
            String code = status.name().toLowerCase(Locale.ROOT);
            boolean current = status == filter.status();
            made.add(new StatusCard(code, text.word(status), getTotals().count(status), current));
        }
        boolean everything = filter.status() == null && !isUnbilled();
        made.add(new StatusCard("", text.get("billing.all"), getTotals().all().claims(), everything));
        return made;
    }

    /** The rows of the page, those of one group together. */
    public List<Section> getSections() {
        if (sections == null) {
            sections = sections();
        }
        return sections;
    }

    private List<Section> sections() {
        RegisterGroup group = register.filter().group();
        List<ClaimRow> rows = getPage().items();
        if (group == null) {
            return List.of(new Section("", ClaimSums.NONE, rows));
        }
        Map<Object, List<ClaimRow>> grouped = new LinkedHashMap<>();
        rows.forEach(row ->
                grouped.computeIfAbsent(group.of(row), key -> new ArrayList<>()).add(row));
        Map<Object, ClaimSums> sums = claims.groups(register.filter(), grouped.keySet());
        return grouped.entrySet().stream()
                .map(entry -> new Section(
                        heading(group, entry.getValue().get(0)),
                        sums.getOrDefault(entry.getKey(), ClaimSums.NONE),
                        entry.getValue()))
                .toList();
    }

    private String heading(RegisterGroup group, ClaimRow row) {
        return switch (group) {
            case COMPANY -> row.companyName();
            case STATUS -> text.word(row.status());
            case CONTRACT -> row.contractNumber() + " – " + row.contractTitle();
        };
    }
}
