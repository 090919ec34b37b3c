package org.claimwright.ear.claim;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListSet;
import org.claimwright.core.access.Caller;
import org.claimwright.core.claim.ClaimFilter;
import org.claimwright.core.claim.ClaimReviews;
import org.claimwright.core.claim.ClaimRow;
import org.claimwright.core.claim.ClaimSearch;
import org.claimwright.core.claim.ClaimStatus;
import org.claimwright.core.claim.ProgressClaims;
import org.claimwright.core.contract.ChangeOrderSheet;
import org.claimwright.core.contract.ChangeOrderStatus;
import org.claimwright.core.contract.ChangeOrders;
import org.claimwright.core.contract.ContractSheet;
import org.claimwright.core.contract.Contracts;
import org.claimwright.core.paging.Paging;
import org.claimwright.core.problem.Problem;
import org.claimwright.ear.fixture.Acting;
import org.claimwright.ear.fixture.Drafts;
import org.claimwright.ear.fixture.Firms;
import org.claimwright.ear.fixture.Refused;
import org.claimwright.ear.fixture.Site;

/** Many hands on one contract, in no order at all. */
@Dependent
public class Rush {
    private static final int THREADS = 6;
    private static final int CALLS = 60;
    private static final int WAYS = 8;

    @Inject
    private Acting acting;

    @EJB
    private ProgressClaims claims;

    @EJB
    private ClaimReviews reviews;

    @EJB
    private ClaimSearch search;

    @EJB
    private Contracts contracts;

    @EJB
    private ChangeOrders changeOrders;

    @Resource(lookup = "java:comp/DefaultManagedThreadFactory")
    private ManagedThreadFactory threads;

    /** Every kind of answer that was given. */
    Set<String> on(Caller caller, Site site) {
        Set<String> answers = new ConcurrentSkipListSet<>();
        List<Thread> all = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            Random random = new Random(i);
            all.add(threads.newThread(() -> calls(caller, site, random, answers)));
        }
        all.forEach(Thread::start);
        try {
            for (Thread thread : all) {
                thread.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return answers;
    }

    private void calls(Caller caller, Site site, Random random, Set<String> answers) {
        for (int i = 0; i < CALLS; i++) {
            Callable<?> step = () -> step(site, random);
            answers.add(acting.as(caller, () -> Refused.problem(step))
                    .map(Problem::code)
                    .orElse("done"));
        }
    }

    private Object step(Site site, Random random) {
        List<ClaimRow> known = search.list(
                        new ClaimFilter(null, site.contractId(), null, null, null, null, null, ClaimFilter.Sort.NEWEST),
                        Paging.first())
                .items();
        if (known.isEmpty() || random.nextInt(WAYS) == 0) {
            return claims.create(
                    site.contractId(),
                    Drafts.claim(site.period(1 + random.nextInt(site.periodIds().size()))));
        }
        ClaimRow claim = known.get(random.nextInt(Math.min(2, known.size())));
        return switch (random.nextInt(WAYS)) {
            case 0, 1 -> claims.changeLines(claim.id(), claim.version(), List.of(Drafts.work("1", amount(random))));
            case 2 -> claims.submit(claim.id(), claim.version(), null);
            case 3 -> reviews.review(claim.id(), claim.version(), Drafts.outcome(ClaimStatus.APPROVED));
            case 4 -> reviews.changeStatus(claim.id(), claim.version(), status(random), "rush");
            case 5 -> deleted(claim);
            case 6 -> changed(site);
            default -> ordered(site, random);
        };
    }

    private static String amount(Random random) {
        return random.nextInt(300) + ".25";
    }

    private static ClaimStatus status(Random random) {
        return ClaimStatus.values()[random.nextInt(ClaimStatus.values().length)];
    }

    private Object deleted(ClaimRow claim) {
        claims.delete(claim.id(), claim.version());
        return true;
    }

    private Object changed(Site site) {
        ContractSheet seen = contracts.one(site.contractId());
        return contracts.change(seen.id(), seen.version(), seen.contract());
    }

    private Object ordered(Site site, Random random) {
        String number = Firms.word();
        ChangeOrderSheet made = changeOrders.create(
                site.contractId(),
                Drafts.changeOrder(number, ChangeOrderStatus.DRAFT, Drafts.lump(number, random.nextInt(90) + ".00")));
        return changeOrders.changeStatus(made.id(), made.version(), ChangeOrderStatus.APPROVED, null, null);
    }
}
