package org.claimwright.core.db;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import jakarta.resource.spi.LocalTransactionException;
import jakarta.resource.spi.ResourceAllocationException;
import jakarta.transaction.SystemException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.Optional;
import org.claimwright.core.problem.Problem;
import org.claimwright.core.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RacesTest {
    @ParameterizedTest
    @CsvSource({
        "23505,violates unique constraint \"person_email\",EMAIL_TAKEN",
        "23505,violates unique constraint \"progress_claim_of_period\",CLAIM_EXISTS",
        "23P01,violates exclusion constraint \"billing_period_overlap\",PERIOD_OVERLAPS",
        "23505,violates unique constraint \"something_else\",CHANGED_AT_ONCE",
        "22001,value too long for type character varying(2000),TOO_LONG",
        "22021,invalid byte sequence for encoding,FORBIDDEN_CHARACTERS",
        "40P01,deadlock detected,CHANGED_AT_ONCE",
        "23503,violates foreign key constraint,STILL_USED",
        "08006,An I/O error occurred while sending to the backend.,DATABASE_AWAY",
        "57P01,terminating connection due to administrator command,DATABASE_AWAY",
        "57P03,the database system is starting up,DATABASE_AWAY",
        "53300,too many clients already,DATABASE_AWAY",
    })
    void what_the_database_stops_is_refused_for_what_it_is(String state, String message, Problem problem) {
        assertThat(problem(new IllegalStateException(new SQLException(message, state))))
                .contains(problem);
    }

    @Test
    void of_a_batch_the_row_says_what_it_was() {
        SQLException batch = new BatchUpdateException("Batch entry 3 was aborted", "23505", new int[0]);
        batch.setNextException(new SQLException("violates unique constraint \"contract_line_number\"", "23505"));
        assertThat(problem(new RuntimeException(batch))).contains(Problem.NUMBER_TAKEN);
    }

    @Test
    void a_version_that_was_overtaken_is_stale() {
        assertThat(problem(new RuntimeException(new OptimisticLockException()))).contains(Problem.STALE);
    }

    @Test
    void a_pool_without_a_connection_to_give_is_a_database_that_is_away() {
        SQLException pool = new SQLException("Error in allocating a connection", new ResourceAllocationException());
        assertThat(problem(new RuntimeException(pool))).contains(Problem.DATABASE_AWAY);
    }

    @Test
    void a_commit_whose_connection_is_gone_is_one_too() {
        Throwable commit =
                new SystemException().initCause(new LocalTransactionException("This connection has been closed."));
        assertThat(problem(commit)).contains(Problem.DATABASE_AWAY);
    }

    @Test
    void anything_else_is_a_failure() {
        assertThat(problem(new IllegalStateException("broken"))).isEmpty();
        assertThat(problem(new RuntimeException(new SQLException("syntax", "42601"))))
                .isEmpty();
    }

    private static Optional<Problem> problem(Throwable failure) {
        return Races.refusal(failure).map(Refusal::problem);
    }
}
