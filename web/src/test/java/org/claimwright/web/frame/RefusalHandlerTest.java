package org.claimwright.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.faces.FacesException;
import java.sql.SQLException;
import java.util.Optional;
import org.claimwright.core.problem.Problem;
import org.claimwright.core.problem.Refusal;
import org.junit.jupiter.api.Test;

class RefusalHandlerTest {
    @Test
    void what_a_use_case_refuses_is_a_refusal() {
        assertThat(problem(new FacesException(Problem.NUMBER_TAKEN.refusal()))).contains(Problem.NUMBER_TAKEN);
    }

    @Test
    void of_two_people_at_once_the_later_one_is_refused_and_no_incident_is_made() {
        SQLException deadlock = new SQLException("deadlock detected", "40P01");
        assertThat(problem(new FacesException(new IllegalStateException(deadlock))))
                .contains(Problem.CHANGED_AT_ONCE);
    }

    @Test
    void anything_else_is_a_failure() {
        assertThat(problem(new FacesException(new IllegalStateException("broken"))))
                .isEmpty();
    }

    private static Optional<Problem> problem(Throwable failure) {
        return RefusalHandler.refusal(failure).map(Refusal::problem);
    }
}
