package org.claimwright.web.account;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.claimwright.core.access.Action;
import org.claimwright.core.directory.AccountDraft;
import org.claimwright.core.directory.AccountRow;
import org.claimwright.core.directory.Accounts;
import org.claimwright.web.form.RecordForm;
import org.claimwright.web.frame.Browser;
import org.claimwright.web.frame.FrameView;

/** What an administrator says about the account. */
@Named
@ViewScoped
public class AccountForm extends RecordForm<AccountDraft> {
    private static final long serialVersionUID = 1L;

    @EJB
    private transient Accounts accounts;

    @Inject
    private transient FrameView frame;

    public AccountForm() {
        super(AccountDraft.class);
    }

    public void open() {
        frame.requireAdministrator(Action.MANAGE_ACCOUNT);
        start();
    }

    @Override
    protected Saved<AccountDraft> saved() {
        AccountRow row = accounts.mine();
        return new Saved<>(
                row.version(),
                new AccountDraft(
                        row.name(),
                        row.market(),
                        row.pointOfView(),
                        row.language(),
                        row.currency(),
                        row.timeZone(),
                        row.refuseOverBilling()));
    }

    @Override
    protected void send(int version, AccountDraft draft) throws IOException {
        accounts.change(version, draft);
        Browser.goTo(frame.getBase() + "/settings/account");
    }
}
