package org.claimwright.web.setup;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import java.io.IOException;
import java.io.Serializable;
import java.util.Currency;
import org.claimwright.core.directory.AccountDraft;
import org.claimwright.core.problem.Problem;
import org.claimwright.core.setup.Setup;
import org.claimwright.core.setup.SetupDraft;
import org.claimwright.core.signin.SignIn;
import org.claimwright.core.terminology.Market;
import org.claimwright.core.terminology.PointOfView;
import org.claimwright.web.frame.Browser;
import org.claimwright.web.frame.TextView;
import org.claimwright.web.project.TimeZones;

/** The page that opens the first account, for whoever holds the token that the start has printed. */
@Named
@ViewScoped
public class SetupView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private transient Setup setup;

    @EJB
    private transient SignIn signIn;

    @Inject
    private transient TextView text;

    private String token;

    @NotBlank(message = "{validation.required}")
    private String accountName;

    private Market market;
    private PointOfView pointOfView = PointOfView.GENERAL_CONTRACTOR;

    @NotBlank(message = "{validation.required}")
    private String currency;

    @NotBlank(message = "{validation.required}")
    private String timeZone;

    @NotBlank(message = "{validation.required}")
    private String name;

    @NotBlank(message = "{validation.required}")
    private String email;

    @NotBlank(message = "{validation.required}")
    private transient String password;

    /**
     * Refuses whoever has no token; once there is an account, there is no such page. The form starts with the market that
     * the browser's language speaks of.
     */
    public void open() {
        if (!setup.isOpen()) {
            throw Problem.NOT_FOUND.refusal();
        }
        setup.requireToken(token);
        market = text.texts().dictionary().name().market();
        timeZone = TimeZones.usual(market);
        currency = Currency.getInstance(text.texts().locale()).getCurrencyCode();
    }

    public void setUp() throws IOException {
        AccountDraft account =
                new AccountDraft(accountName, market, pointOfView, language(), currency, timeZone, false);
        setup.setUp(token, new SetupDraft(account, name, email, password));
        Browser.comeIn(signIn.signIn(email, password, Browser.address()), null);
    }

    // the page was read in it, so the account speaks it too
    private String language() {
        return text.texts().dictionary().name().language().code();
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public String getAccountName() {
        return accountName;
    }

    public void setAccountName(String accountName) {
        this.accountName = accountName;
    }

    public Market getMarket() {
        return market;
    }

    public void setMarket(Market market) {
        this.market = market;
    }

    public PointOfView getPointOfView() {
        return pointOfView;
    }

    public void setPointOfView(PointOfView pointOfView) {
        this.pointOfView = pointOfView;
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
    }

    public String getTimeZone() {
        return timeZone;
    }

    public void setTimeZone(String timeZone) {
        this.timeZone = timeZone;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
