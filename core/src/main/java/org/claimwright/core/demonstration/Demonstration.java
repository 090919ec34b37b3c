package org.claimwright.core.demonstration;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.claimwright.core.access.Caller;
import org.claimwright.core.access.CurrentCaller;
import org.claimwright.core.access.Scope;
import org.claimwright.core.apikey.ApiKeyDraft;
import org.claimwright.core.apikey.ApiKeys;
import org.claimwright.core.db.Setting;
import org.claimwright.core.directory.AccountDraft;
import org.claimwright.core.setup.Opened;
import org.claimwright.core.setup.Setup;
import org.claimwright.core.setup.SetupDraft;
import org.claimwright.core.signin.Secrets;
import org.claimwright.core.terminology.Market;
import org.claimwright.core.terminology.PointOfView;
import org.claimwright.core.terminology.Texts;
import org.claimwright.core.terminology.WordChoice;

/**
 * Makes a small account in an empty database of our own, and tells whoever started the product how to get in, once. On a
 * database server somebody means business: there nothing is made up.
 */
@Singleton
@Startup
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class Demonstration {
    private static final System.Logger START = System.getLogger("claimwright.start");
    private static final String NAME = "Morgan Reyes";
    private static final String EMAIL = "morgan@harbour-builders.example";

    @EJB
    private Setup setup;

    @EJB
    private ApiKeys keys;

    @EJB
    private DemonstrationJob job;

    @Inject
    private CurrentCaller current;

    @Inject
    private RequestContextController request;

    @Resource
    private UserTransaction transaction;

    @PostConstruct
    void makeIfEmpty() {
        if (Setting.DB_URL.said().isEmpty() && setup.isEmpty()) {
            make();
        }
    }

    // all or nothing: a start that is broken off must not leave an account that nobody was told how to enter
    private void make() {
        String password = Secrets.random().substring(0, 20);
        boolean activated = request.activate();
        try {
            transaction.begin();
            String key = fill(setup.demonstrate(draft(password)));
            transaction.commit();
            tell("demonstration.signIn", Map.of("email", EMAIL, "password", password));
            tell("demonstration.key", Map.of("key", key));
        } catch (NotSupportedException
                | SystemException
                | RollbackException
                | HeuristicMixedException
                | HeuristicRollbackException e) {
            throw new IllegalStateException("the demonstration could not be made", e);
        } finally {
            if (activated) {
                request.deactivate();
            }
        }
    }

    private String fill(Opened opened) {
        Set<Scope> scopes = EnumSet.allOf(Scope.class);
        current.become(new Caller(
                opened.accountId(),
                opened.personId(),
                opened.loginId(),
                NAME,
                true,
                scopes,
                null,
                WordChoice.NONE,
                WordChoice.NONE));
        job.fill();
        return keys.create(new ApiKeyDraft("Demonstration", opened.personId(), null, EnumSet.allOf(Scope.class)))
                .key();
    }

    private static SetupDraft draft(String password) {
        AccountDraft account = new AccountDraft(
                "Harbour Builders", Market.US, PointOfView.GENERAL_CONTRACTOR, "en", "USD", "America/New_York", false);
        return new SetupDraft(account, NAME, EMAIL, password);
    }

    private static void tell(String key, Map<String, String> facts) {
        START.log(System.Logger.Level.INFO, Texts.in(Locale.getDefault()).say(key, facts));
    }
}
