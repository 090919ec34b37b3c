package org.claimwright.ear.access;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.claimwright.core.access.Caller;
import org.claimwright.core.claim.ClaimSearch;
import org.claimwright.core.contract.Contracts;
import org.claimwright.core.directory.Companies;
import org.claimwright.core.directory.CompanyRow;
import org.claimwright.core.directory.People;
import org.claimwright.core.directory.PersonDraft;
import org.claimwright.core.paging.Paging;
import org.claimwright.core.problem.Problem;
import org.claimwright.ear.fixture.Acting;
import org.claimwright.ear.fixture.Drafts;
import org.claimwright.ear.fixture.Firm;
import org.claimwright.ear.fixture.Firms;
import org.claimwright.ear.fixture.Refused;
import org.claimwright.ear.fixture.TwoAccounts;

/**
 * Many at once, of both accounts, on the product's own connections: what they read, what they are refused, what fails in
 * the database. A connection that kept an account beyond its transaction would show it to the next one.
 */
@Dependent
public class Crowd {
    private static final int THREADS = 8;
    private static final int CALLS = 200;

    @Inject
    private Acting acting;

    @Inject
    private Listings listings;

    @EJB
    private Companies companies;

    @EJB
    private People people;

    @EJB
    private Contracts contracts;

    @EJB
    private ClaimSearch claims;

    @Resource(lookup = "java:comp/DefaultManagedThreadFactory")
    private ManagedThreadFactory threads;

    @Resource(lookup = "java:app/jdbc/claimwright")
    private DataSource database;

    @Resource
    private UserTransaction transaction;

    private final Queue<String> mistakes = new ConcurrentLinkedQueue<>();

    List<String> mistakes(TwoAccounts two) {
        List<Thread> all = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            Random random = new Random(i);
            all.add(threads.newThread(() -> calls(two, random)));
        }
        all.forEach(Thread::start);
        try {
            for (Thread thread : all) {
                thread.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return List.copyOf(mistakes);
    }

    private void calls(TwoAccounts two, Random random) {
        for (int i = 0; i < CALLS; i++) {
            boolean first = random.nextBoolean();
            try {
                call(random.nextInt(9), first ? two.a() : two.b(), first ? two.b() : two.a());
            } catch (Exception e) {
                mistakes.add(e.toString());
            }
        }
    }

    private void call(int kind, Firm own, Firm other) throws Exception {
        switch (kind) {
            case 0 -> lists(own, other);
            case 1 -> expect(Problem.NOT_FOUND, own, () -> contracts.one(other.contractId()));
            case 2 -> expect(Problem.NOT_FOUND, own, () -> claims.one(other.claimId()));
            case 3 -> seen(own, other, () -> List.of(claims.one(own.claimId())));
            case 4 -> write(own);
            case 5 -> expect(Problem.TOO_LONG, own, () -> companies.create(Drafts.company("x".repeat(300))));
            case 6 -> expect(Problem.EMAIL_TAKEN, own, () -> people.create(taken(own)));
            case 7 -> undone(own, other);
            default -> nobody();
        }
    }

    private static PersonDraft taken(Firm own) {
        return Drafts.person("Twice", own.name() + "@forming.example", null);
    }

    private void lists(Firm own, Firm other) {
        listings.all(own).values().forEach(list -> seen(own, other, list));
    }

    private void seen(Firm own, Firm other, Supplier<Collection<?>> read) {
        String rows = acting.as(own.administrator(), read).toString();
        boolean right = rows.length() > 2
                && !rows.contains(other.name())
                && !rows.contains(other.contractId().toString());
        if (!right) {
            mistakes.add("seen in " + own.name() + ": " + rows);
        }
    }

    private void expect(Problem problem, Firm own, Callable<?> work) {
        Problem answered =
                acting.as(own.administrator(), () -> Refused.problem(work).orElse(null));
        if (answered != problem) {
            mistakes.add(problem + " was to be answered, not " + answered);
        }
    }

    // two threads of one account may change the same company at once: one of them is told
    private void write(Firm own) {
        Problem answered = acting.as(own.administrator(), () -> Refused.problem(() -> {
                    CompanyRow company = companies.one(own.companyId());
                    return companies.change(
                            company.id(), company.version(), Drafts.company(own.name() + " " + Firms.word()));
                })
                .orElse(null));
        if (answered != null && answered != Problem.STALE) {
            mistakes.add("a change of a company was answered " + answered);
        }
    }

    private void undone(Firm own, Firm other) throws Exception {
        transaction.begin();
        try {
            Caller caller = own.administrator();
            acting.as(caller, () -> companies.create(Drafts.company(own.name() + " never")));
            seen(own, other, () -> companies.list(null, Paging.first()).items());
        } finally {
            transaction.rollback();
        }
    }

    private void nobody() throws SQLException {
        Problem answered = acting.as(null, () -> Refused.problem(() -> companies.list(null, Paging.first()))
                .orElse(null));
        if (answered != Problem.NOT_SIGNED_IN) {
            mistakes.add("nobody was answered " + answered);
        }
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery("select count(*) from person")) {
            rows.next();
            if (rows.getInt(1) != 0) {
                mistakes.add("a connection kept an account beyond its transaction");
            }
        }
    }
}
