package org.claimwright.core.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.claimwright.core.access.Action;
import org.claimwright.core.access.Scope;
import org.claimwright.core.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemTextsTest {
    private final Texts texts = Texts.in(Locale.ENGLISH);

    @ParameterizedTest
    @EnumSource(Problem.class)
    void every_problem_has_a_title_and_says_what_to_do(Problem problem) {
        assertThat(texts.title(problem)).isNotBlank().doesNotContain("{").doesNotEndWith(".");
        assertThat(texts.detail(problem, Map.of()))
                .contains(". ")
                .doesNotContain("{")
                .endsWith(".");
    }

    @Test
    void every_text_of_a_problem_belongs_to_a_problem() {
        var codes = Stream.of(Problem.values()).map(Problem::code).toList();
        assertThat(texts.keys().stream()
                        .filter(key -> key.startsWith("problem."))
                        .map(key -> key.split("\\.")[1]))
                .allMatch(codes::contains);
    }

    static Stream<Enum<?>> constants_that_refusals_name() {
        return Stream.of(Action.values(), Action.Who.values(), Scope.values()).flatMap(Stream::of);
    }

    @ParameterizedTest
    @MethodSource("constants_that_refusals_name")
    void constants_that_refusals_name_are_worded(Enum<?> constant) {
        assertThat(texts.has(constant.getDeclaringClass().getSimpleName() + "." + constant.name()))
                .isTrue();
    }

    @Test
    void facts_stand_in_the_sentence_and_amounts_keep_their_cents() {
        assertThat(texts.detail(Problem.NUMBER_TAKEN, Map.of("number", new BigDecimal("1500.00"))))
                .contains("1,500.00");
    }
}
