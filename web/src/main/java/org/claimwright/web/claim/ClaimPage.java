package org.claimwright.web.claim;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.claimwright.core.access.Standing;
import org.claimwright.core.claim.ClaimRights;
import org.claimwright.core.claim.ClaimSearch;
import org.claimwright.core.claim.ClaimSheet;
import org.claimwright.core.claim.ClaimStatus;
import org.claimwright.core.claim.LinePages;
import org.claimwright.core.contract.ContractSheet;
import org.claimwright.core.contract.Contracts;
import org.claimwright.core.directory.Accounts;
import org.claimwright.web.frame.TextView;

/** The page of one claim: which part of it is open, and what its reader can do with it in the state it is in. */
@Named
@ViewScoped
public class ClaimPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final List<String> TABS = List.of("summary", "detail", "general", "history", "versions");

    @EJB
    private transient LinePages lines;

    @EJB
    private transient ClaimSearch search;

    @EJB
    private transient Contracts contracts;

    @EJB
    private transient Accounts accounts;

    @Inject
    private transient ClaimView detail;

    @Inject
    private transient TextView text;

    private UUID id;
    private String tab;
    private String act;
    private String done;
    private int version;
    private transient ClaimSheet claim;
    private transient ContractSheet contract;
    private transient Standing standing;
    private transient ClaimRights rights;
    private transient Boolean lacksChanges;

    public void open() {
        version = getClaim().version();
        getContract();
    }

    /** What the grid of the lines is told. */
    public String getTold() {
        return detail.told(getClaim());
    }

    /** The claim without its lines. */
    public ClaimSheet getClaim() {
        if (claim == null) {
            claim = search.head(id);
        }
        return claim;
    }

    /** The claim with its lines, for what is about all of them. */
    ClaimSheet whole() {
        return search.one(id);
    }

    public ContractSheet getContract() {
        if (contract == null) {
            contract = contracts.one(getClaim().contractId());
        }
        return contract;
    }

    public Standing getStanding() {
        if (standing == null) {
            standing = search.standing(id);
        }
        return standing;
    }

    public ClaimRights getRights() {
        if (rights == null) {
            rights = lines.rights(id);
        }
        return rights;
    }

    /** Why somebody who bills on the contract cannot type now; empty where it can be. */
    public String getWhyNot() {
        return getRights().whyNotNow() == null
                ? ""
                : text.texts()
                        .detail(
                                getRights().whyNotNow().problem(),
                                getRights().whyNotNow().facts());
    }

    /** Whether the reader only bills on the contract, and has nothing else to do with the project. */
    public boolean isContact() {
        return getStanding().contact() && !getStanding().isAdministrator();
    }

    /** Whether the reader sees what the claim is made of, and not its totals alone. */
    public boolean isSeesLines() {
        return getStanding().seesLines();
    }

    public boolean isSubmits() {
        return getRights().bills() && getClaim().status().isWithBiller();
    }

    /** Whether change orders have been approved whose lines the reader can add, and has not. */
    public boolean isLacksChanges() {
        if (lacksChanges == null) {
            lacksChanges = isSubmits() && lines.lacksApprovedChanges(id);
        }
        return lacksChanges;
    }

    public boolean isReviews() {
        return getRights().reviews();
    }

    public boolean isAdministers() {
        return getStanding().isAdministrator();
    }

    public boolean isDeletes() {
        return getStanding().deletesClaims() && getRights().bills();
    }

    /** Whether the next claim of the contract can be made from here. */
    public boolean isFollowed() {
        boolean latest = getRights().bills() || getStanding().isAdministrator();
        return latest && getStanding().bills() && getClaim().status().isCertified();
    }

    /** The time zone that moments are told in. */
    String zone() {
        return accounts.mine().timeZone();
    }

    /** What was just done, once more on the page that it led to; empty for nothing. */
    public String getSaid() {
        String key = "workflow.done." + done;
        return done != null && text.texts().has(key) ? text.get(key) : "";
    }

    public List<String> getTabs() {
        return TABS;
    }

    /** The part that is open: the one asked for, else the lines where there is something to do with them. */
    public String getOpenTab() {
        if (tab != null && TABS.contains(tab)) {
            return tab;
        }
        return isSubmits() || isReviews() ? "detail" : "summary";
    }

    public boolean isDetail() {
        return act == null && "detail".equals(getOpenTab()) && isSeesLines();
    }

    /** The statuses that an administrator can set. */
    public List<ClaimStatus> getStatuses() {
        return List.of(ClaimStatus.values()).stream()
                .filter(status -> status.isOf(getClaim().direction())
                        && status != getClaim().status())
                .toList();
    }

    /** The version that the reader saw when the page was opened. */
    int version() {
        return version;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getTab() {
        return tab;
    }

    public void setTab(String tab) {
        this.tab = tab;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }

    /** What the address asks to do, where it can be done now; null where the claim itself is shown. */
    public String getAct() {
        return can(act) ? act : null;
    }

    /** Whether the address asks for something that cannot be done now, as a link does that was kept too long. */
    public boolean isTooLate() {
        return act != null && !can(act);
    }

    private boolean can(String asked) {
        return switch (asked == null ? "" : asked) {
            case "submit", "changes" -> isSubmits();
            case "review" -> isReviews();
            case "release" -> getRights().releases();
            case "head" -> getRights().bills();
            case "status" -> isAdministers();
            case "delete" -> isDeletes();
            default -> false;
        };
    }

    public void setAct(String act) {
        this.act = act;
    }
}
