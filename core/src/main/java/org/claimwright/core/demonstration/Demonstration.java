package org.claimwright.core.demonstration;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.claimwright.core.db.Setting;
import org.claimwright.core.terminology.Texts;

/**
 * Tells the stories of the demonstration in an empty database of our own, and whoever started the product how to get in.
 * It begins when the application is ready, so that nobody waits for it; each story is one transaction, so that a start
 * that is broken off leaves whole accounts only, and the next one goes on with the rest. On a database server somebody
 * means business: there nothing is made up.
 */
@Singleton
@Startup
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class Demonstration {
    private static final System.Logger START = System.getLogger("claimwright.start");
    private static final System.Logger LOG = System.getLogger("claimwright.demonstration");
    // the pages are still being made ready, and nobody should wait longer for the first one
    private static final long AFTER_THE_START = 6_000;

    @Resource
    private TimerService timers;

    @Resource
    private UserTransaction transaction;

    @EJB
    private DemonstrationStories stories;

    @EJB
    private DemonstrationSignIns signIns;

    @Inject
    private Opening opening;

    @Inject
    private ContractTelling contracts;

    @Inject
    private PeriodTelling periods;

    @Inject
    private Loading loading;

    @Inject
    private Clock clock;

    /** Whether this installation has a demonstration, or would have one on an empty database. */
    static boolean isWanted() {
        return Setting.DB_URL.said().isEmpty()
                && Boolean.parseBoolean(Setting.DEMONSTRATION.value().toLowerCase(Locale.ROOT));
    }

    @PostConstruct
    void begin() {
        if (!isWanted() || !stories.begin()) {
            return;
        }
        signIns.offer()
                .accounts()
                .forEach(account -> tellHow(account, signIns.offer().password()));
        if (!missing().isEmpty()) {
            loading.become(true);
            tell("demonstration.loading", Map.of());
            timers.createSingleActionTimer(AFTER_THE_START, new TimerConfig(null, false));
        }
    }

    private List<Story> missing() {
        return Story.all().stream()
                .filter(story -> !stories.isTold(story.folder()))
                .toList();
    }

    @Timeout
    void load() {
        try {
            missing().forEach(this::load);
        } finally {
            loading.become(false);
        }
    }

    // what goes wrong with a demonstration is no reason to stop the product
    private void load(Story story) {
        try {
            transaction.begin();
            try {
                make(story);
                transaction.commit();
            } finally {
                if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                    transaction.rollback();
                }
            }
            DemonstrationOffer offer = signIns.offer();
            offer.accounts().stream()
                    .filter(account -> account.name().equals(story.account().getField("name")))
                    .forEach(account -> tellHow(account, offer.password()));
        } catch (NotSupportedException
                | SystemException
                | RollbackException
                | HeuristicMixedException
                | HeuristicRollbackException
                | RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "The demonstration account " + story.folder() + " was not made.", e);
        }
    }

    private void make(Story story) {
        DemonstrationSecrets secrets = new DemonstrationSecrets();
        Months months = Months.until(clock.instant(), ZoneId.of(story.account().getField("timeZone")));
        Cast cast = opening.open(story, months, secrets.passwordOrNew());
        String key = opening.key(cast);
        contracts.tell(story, months, cast);
        cast.projects().forEach(project -> periods.close(project, months));
        stories.told(story.folder());
        // on disk before the account is there: an account that nobody can enter is of no use
        secrets.keepKey(story.folder(), key);
    }

    private static void tellHow(DemonstrationAccount account, String password) {
        Texts texts = Texts.in(Locale.getDefault());
        tell(
                "demonstration.account",
                Map.of(
                        "account", account.name(),
                        "market", texts.word(account.market()),
                        "pointOfView", texts.word(account.pointOfView()),
                        "email", account.people().get(0).email(),
                        "password", password,
                        "key", account.key() == null ? "-" : account.key()));
    }

    private static void tell(String key, Map<String, String> facts) {
        START.log(System.Logger.Level.INFO, Texts.in(Locale.getDefault()).say(key, facts));
    }
}
