package org.claimwright.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.claimwright.core.signin.AccountChoice;
import org.claimwright.web.frame.Browser;
import org.claimwright.web.frame.FrameView;

/** Where somebody arrives: in the only account, or before the choice of several. */
@Named
@RequestScoped
public class HomeView {
    @Inject
    private FrameView frame;

    public void open() throws IOException {
        List<AccountChoice> accounts = frame.getAccounts();
        if (accounts.size() == 1) {
            Browser.goTo("/" + accounts.get(0).slug() + "/");
        }
    }
}
