package org.claimwright.core.db;

import jakarta.persistence.OptimisticLockException;
import jakarta.resource.spi.LocalTransactionException;
import jakarta.resource.spi.ResourceAllocationException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.claimwright.core.problem.Problem;
import org.claimwright.core.problem.Refusal;

/**
 * What it means when the database itself stops a change that every check before had let pass: two did at once what only
 * one may do. Or there was no database to ask: it is being restarted, or has no connection left.
 */
public final class Races {
    /** After how long it is worth asking again when the database is away. */
    public static final int RETRY_AFTER_SECONDS = 2;

    private static final int DEEPEST = 30;
    private static final Map<String, Problem> CONSTRAINTS = Map.ofEntries(
            Map.entry("person_email", Problem.EMAIL_TAKEN),
            Map.entry("project_number", Problem.NUMBER_TAKEN),
            Map.entry("contract_number", Problem.NUMBER_TAKEN),
            Map.entry("contract_line_number", Problem.NUMBER_TAKEN),
            Map.entry("change_order_number", Problem.NUMBER_TAKEN),
            Map.entry("progress_claim_number", Problem.NUMBER_TAKEN),
            Map.entry("progress_claim_of_period", Problem.CLAIM_EXISTS),
            Map.entry("retainage_release_of_period", Problem.CLAIM_EXISTS),
            Map.entry("billing_period_overlap", Problem.PERIOD_OVERLAPS));
    private static final Map<String, Problem> STATES = Map.of(
            "23505", Problem.CHANGED_AT_ONCE,
            "23P01", Problem.CHANGED_AT_ONCE,
            "40001", Problem.CHANGED_AT_ONCE,
            "40P01", Problem.CHANGED_AT_ONCE,
            "55P03", Problem.CHANGED_AT_ONCE,
            "23503", Problem.STILL_USED,
            // a value that no check was asked about: still a matter of what was sent
            "22001", Problem.TOO_LONG,
            "22003", Problem.FIGURE_TOO_LARGE,
            "22021", Problem.FORBIDDEN_CHARACTERS);

    // connections that broke or were refused, a server that shuts down or starts, or one that takes no more of them
    private static final Pattern AWAY = Pattern.compile("08...|57P0[123]|53300");

    private Races() {}

    /** The refusal that a failure amounts to; nothing if it is a failure indeed. */
    public static Optional<Refusal> refusal(Throwable failure) {
        List<Throwable> causes = causes(failure);
        return causes.stream()
                .map(Races::said)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() ->
                        causes.stream().anyMatch(Races::isAway) ? Optional.of(Problem.DATABASE_AWAY) : Optional.empty())
                .map(Problem::refusal);
    }

    private static List<Throwable> causes(Throwable failure) {
        List<Throwable> causes = new ArrayList<>();
        for (Throwable cause = failure; cause != null && causes.size() < DEEPEST; cause = cause.getCause()) {
            causes.add(cause);
        }
        return causes;
    }

    private static Optional<Problem> said(Throwable cause) {
        if (cause instanceof OptimisticLockException) {
            return Optional.of(Problem.STALE);
        }
        return cause instanceof SQLException refused ? said(refused) : Optional.empty();
    }

    // the server's pool has no connection to give, or the one that was to commit is gone
    private static boolean isAway(Throwable cause) {
        return cause instanceof ResourceAllocationException || cause instanceof LocalTransactionException;
    }

    // of a batch the first exception is about the batch, and the next one about the row
    private static Optional<Problem> said(SQLException first) {
        List<SQLException> all = new ArrayList<>();
        for (SQLException one = first; one != null && all.size() < DEEPEST; one = one.getNextException()) {
            all.add(one);
        }
        return all.stream()
                .map(Races::constraint)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> all.stream()
                        .map(one -> state(String.valueOf(one.getSQLState())))
                        .flatMap(problem -> Optional.ofNullable(problem).stream())
                        .findFirst());
    }

    private static Problem state(String state) {
        return AWAY.matcher(state).matches() ? Problem.DATABASE_AWAY : STATES.get(state);
    }

    private static Optional<Problem> constraint(SQLException refused) {
        String message = String.valueOf(refused.getMessage());
        return CONSTRAINTS.keySet().stream()
                .filter(name -> message.contains('"' + name + '"'))
                .findFirst()
                .map(CONSTRAINTS::get);
    }
}
