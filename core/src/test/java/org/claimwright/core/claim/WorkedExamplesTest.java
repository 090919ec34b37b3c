package org.claimwright.core.claim;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WorkedExamplesTest {
    private static final String WHOLE_BALANCE = "the rate on the whole balance changes: rule STEPPED is not built";

    /** Examples of rules that are not built yet, and which rule it is. */
    private static final Map<String, String> NOT_BUILT = Map.ofEntries(
            entry("US-01b/7", WHOLE_BALANCE),
            entry("US-01b/8", WHOLE_BALANCE),
            entry("US-01b/9", WHOLE_BALANCE),
            entry("US-01b/10", WHOLE_BALANCE),
            entry("US-13/stepped on 100,000 contract", WHOLE_BALANCE),
            entry("US-14/Procore sliding scale", "held until a share of the contract: rule CAPPED is not built"),
            entry("CA-04", "tax is not built"));

    private static final Map<String, Consumer<JsonNode>> CHECKS = Map.ofEntries(
            entry("US-01b/1", ApplicationExamples::fiveLineJob),
            entry("US-01b/2", ApplicationExamples::fiveLineJob),
            entry("US-01b/3", ApplicationExamples::fiveLineJob),
            entry("US-01b/4", ApplicationExamples::fiveLineJob),
            entry("US-01b/5", ApplicationExamples::fiveLineJob),
            entry("US-01b/6", ApplicationExamples::fiveLineJob),
            entry("US-08", ApplicationExamples::storedThenInstalled),
            entry("US-09", ApplicationExamples::storedThenInstalledOnFourLines),
            entry("US-10", ApplicationExamples::halfWay),
            entry("US-13/header", ApplicationExamples::header),
            entry("US-13/line", VectorExamples::line),
            entry("US-13/split 10/0", VectorExamples::split),
            entry("US-13/variable line", VectorExamples::variableLines),
            entry("US-13/thirds", VectorExamples::thirds),
            entry("US-13/deductive CO", VectorExamples::deduction),
            entry("US-14/Procore retainage FAQ", VectorExamples::releaseOfEverything),
            entry("US-14/support.construction", VectorExamples::percentDrivesAmount),
            entry("US-14/levelset", VectorExamples::percentDrivesAmount),
            entry("US-14/stylesubstancesoul", VectorExamples::percentOfThisClaim),
            entry("US-14/kadermedia", VectorExamples::retainedAndNet),
            entry("US-14/JD Edwards A/P retainage", VectorExamples::ratesOfLines),
            entry("US-14/Levelset final application: retainage only", VectorExamples::finalRelease),
            entry("US-14/USACE pay request 49", VectorExamples::withheld),
            entry("US-17", ApplicationExamples::firstApplication),
            // these three without their tax
            entry("CA-01", VectorExamples::holdback),
            entry("CA-05", ApplicationExamples::holdbackUntilRelease),
            entry("NZ-01", VectorExamples::claimedAndScheduled),
            entry("UK-03", VectorExamples::retentionReleasedInHalves));

    @ParameterizedTest(name = "{0}")
    @MethodSource("covered")
    void a_published_example_comes_out_to_the_cent(String name) {
        CHECKS.get(name).accept(WorkedExamples.of(name));
    }

    @Test
    void no_example_is_forgotten() {
        Set<String> settled = new HashSet<>(CHECKS.keySet());
        settled.addAll(NOT_BUILT.keySet());
        assertThat(settled)
                .as("examples that are checked, or are of a rule that is not built")
                .containsExactlyInAnyOrderElementsOf(WorkedExamples.all().keySet());
        assertThat(CHECKS.keySet()).doesNotContainAnyElementsOf(NOT_BUILT.keySet());
    }

    static Stream<String> covered() {
        return new TreeSet<>(CHECKS.keySet()).stream();
    }
}
