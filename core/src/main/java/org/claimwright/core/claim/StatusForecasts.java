package org.claimwright.core.claim;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimwright.core.access.Access;
import org.claimwright.core.access.Action;
import org.claimwright.core.access.InAccount;
import org.claimwright.core.access.Level;
import org.claimwright.core.money.Money;
import org.claimwright.core.problem.Problem;
import org.claimwright.core.project.Memberships;

/** Says beforehand to which claims of a selection a change of status applies, and why not to the others. */
@Stateless
@InAccount
public class StatusForecasts {
    static final int MOST = 5_000;
    private static final int NAMED = 50;

    @PersistenceContext(unitName = "claimwright")
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private Memberships memberships;

    /** Whether the caller changes statuses on this side of the project. */
    public boolean isOpenTo(RegisterFilter side) {
        access.requireThat(Action.VIEW_CLAIM, true);
        memberships.visible(em, side.projectId());
        return memberships.level(em, side.projectId(), side.direction().tool()) == Level.ADMIN;
    }

    /** What would become of the claims of a filter, which may be those that somebody picked. */
    public StatusForecast of(RegisterFilter filter, ClaimStatus next) {
        access.requireThat(Action.CHANGE_CLAIM_STATUS, isOpenTo(filter));
        if (next == null) {
            throw Problem.REQUIRED.refusalAt("/status");
        }
        if (!next.isOf(filter.direction())) {
            throw Problem.STATUS_NOT_ALLOWED.refusalAt("/status", Map.of("status", next));
        }
        Map<Object, ClaimSums> all = query(filter).sums("c.status");
        Map<Object, ClaimSums> overtaken = query(filter).overtaken().sums("c.status");
        Set<ClaimStatus> others = EnumSet.complementOf(EnumSet.of(next));
        others.removeAll(settled(next));
        StatusKept already = kept(all, Set.of(next), query(filter));
        StatusKept stay = kept(overtaken, others, query(filter).overtaken());
        long changes = count(all, EnumSet.allOf(ClaimStatus.class)) - already.count() - stay.count();
        return forecast(next, changed(filter, next, changes), already, stay);
    }

    private static StatusForecast forecast(
            ClaimStatus next, List<ClaimRow> rows, StatusKept already, StatusKept overtaken) {
        List<StatusChange> changes =
                rows.stream().map(row -> StatusChange.of(row, next)).toList();
        return new StatusForecast(
                next,
                changes.size(),
                changes.stream().map(StatusChange::payable).reduce(Money.ZERO, Money::plus),
                changes.stream()
                        .flatMap(change -> change.doubts().stream())
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())),
                changes.stream()
                        .sorted(Comparator.comparing(StatusChange::isPlain))
                        .limit(NAMED)
                        .toList(),
                already,
                overtaken,
                changes.stream().map(StatusChange::claim).toList());
    }

    private static StatusKept kept(Map<Object, ClaimSums> found, Set<ClaimStatus> statuses, RegisterQuery query) {
        long count = count(found, statuses);
        return count == 0
                ? new StatusKept(0, List.of())
                : new StatusKept(count, named(query.having(statuses).rows().setMaxResults(NAMED)));
    }

    private static List<StatusTarget> named(TypedQuery<ClaimRow> rows) {
        return rows.getResultList().stream().map(StatusTarget::of).toList();
    }

    private List<ClaimRow> changed(RegisterFilter filter, ClaimStatus next, long changes) {
        if (changes > MOST) {
            throw Problem.TOO_MANY.refusalAt("/status", Map.of("most", MOST));
        }
        return query(filter).latestOr(settled(next)).rows().getResultList().stream()
                .filter(row -> row.status() != next)
                .toList();
    }

    // from one certified status to another no figure moves, so nothing that builds on the claim minds
    private static Set<ClaimStatus> settled(ClaimStatus next) {
        Set<ClaimStatus> settled = EnumSet.noneOf(ClaimStatus.class);
        if (next.isCertified()) {
            settled.addAll(EnumSet.allOf(ClaimStatus.class));
            settled.removeIf(status -> !status.isCertified());
        }
        return settled;
    }

    private static long count(Map<Object, ClaimSums> found, Set<ClaimStatus> wanted) {
        return found.entrySet().stream()
                .filter(entry -> wanted.contains(entry.getKey()))
                .mapToLong(entry -> entry.getValue().claims())
                .sum();
    }

    private RegisterQuery query(RegisterFilter filter) {
        return new RegisterQuery(em, access.caller(), filter);
    }
}
