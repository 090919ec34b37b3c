package org.claimwright.web.claim;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.claimwright.core.claim.ClaimDraft;
import org.claimwright.core.claim.ContactBill;
import org.claimwright.core.claim.ContactBills;
import org.claimwright.core.claim.ProgressClaims;
import org.claimwright.core.directory.Accounts;
import org.claimwright.web.frame.Browser;
import org.claimwright.web.frame.FrameView;

/** What waits for a claim contact, one contract after the other. */
@Named
@RequestScoped
public class MineView {
    @EJB
    private ContactBills bills;

    @EJB
    private ProgressClaims claims;

    @EJB
    private Accounts accounts;

    @Inject
    private FrameView frame;

    private List<ContactBill> all;

    public void open() {
        getAll();
    }

    public List<ContactBill> getAll() {
        if (all == null) {
            all = bills.mine();
        }
        return all;
    }

    /** What is the reader's turn. */
    public List<ContactBill> getOwn() {
        return getAll().stream().filter(bill -> bill.step().isOwn()).toList();
    }

    /** What waits for the other side, or for the next period. */
    public List<ContactBill> getOthers() {
        return getAll().stream().filter(bill -> !bill.step().isOwn()).toList();
    }

    public boolean isSentBack(ContactBill bill) {
        return bill.step() == ContactBill.Step.REVISE;
    }

    /** The firm that is billed. */
    public String getContractor() {
        return accounts.mine().name();
    }

    /** Begins a claim with all that is usual, and goes to it. */
    public void begin(ContactBill bill) throws IOException {
        ClaimDraft draft = new ClaimDraft(bill.periodId(), null, null, null, null, null, null, null);
        Browser.goTo(frame.getBase() + "/claims/"
                + claims.create(bill.contractId(), draft).id());
    }
}
