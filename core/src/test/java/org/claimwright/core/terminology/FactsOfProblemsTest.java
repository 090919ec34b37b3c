package org.claimwright.core.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimwright.core.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Wherever the code refuses something, it gives the facts that the sentence about it tells. */
class FactsOfProblemsTest {
    private static final Texts ENGLISH = Texts.in(TestDictionaries.named("en-US/gc"));
    private static final Texts FRENCH = Texts.in(TestDictionaries.named("fr-CA/gc"));
    private static final Pattern USE = Pattern.compile("Problem\\.([A-Z][A-Z_]+)\\b");
    private static final Pattern FACT = Pattern.compile("\"(\\w+)\",");

    @ParameterizedTest
    @EnumSource(Problem.class)
    void no_sentence_begins_with_a_fact_that_may_be_unknown(Problem problem) {
        assertThat(ENGLISH.detail(problem, Map.of())).doesNotStartWith("…");
        assertThat(FRENCH.detail(problem, Map.of())).doesNotStartWith("…");
    }

    @Test
    void every_refusal_gives_the_facts_of_its_sentence() {
        List<String> found = new ArrayList<>();
        for (Path source : sources()) {
            String code = read(source);
            Matcher use = USE.matcher(code);
            while (use.find()) {
                Set<String> left = left(Problem.valueOf(use.group(1)), code, use.end());
                if (!left.isEmpty()) {
                    found.add(source.getFileName() + ": " + use.group() + " without " + left);
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void a_planted_refusal_without_its_facts_is_found() {
        String code = "faults.unless(ahead, \"/on\", Problem.DATE_OUT_OF_RANGE); throw Problem.NUMBER_TAKEN.refusal();";
        assertThat(left(Problem.DATE_OUT_OF_RANGE, code, code.indexOf(");"))).containsExactly("first", "last", "typed");
        assertThat(left(Problem.NUMBER_TAKEN, code, code.indexOf(".refusal"))).containsExactly("number");
    }

    // only facts that are written beside the problem can be read; what a variable holds is trusted
    private static Set<String> left(Problem problem, String code, int after) {
        String given = given(code, after);
        Set<String> left = told(problem);
        if (given == null || !(given.isBlank() || given.contains("Map.of("))) {
            return Set.of();
        }
        String written = Sentences.in(Language.EN).written("problem." + problem.code() + ".detail");
        List<String> facts =
                FACT.matcher(given).results().map(found -> found.group(1)).toList();
        facts.forEach(left::remove);
        // another sentence was chosen, which may tell less
        return facts.stream().anyMatch(fact -> isChosenBy(fact, written)) ? Set.of() : left;
    }

    private static boolean isChosenBy(String fact, String written) {
        return written.contains("{" + fact + ", select,") && !written.contains("{" + fact + "}");
    }

    // what a sentence only chooses by may be left out: it then says what it says in all other cases
    private static Set<String> told(Problem problem) {
        String key = "problem." + problem.code() + ".detail";
        String written = Sentences.in(Language.EN).written(key);
        Set<String> told = new TreeSet<>(ENGLISH.facts(key));
        told.removeIf(fact -> isChosenBy(fact, written));
        return told;
    }

    /** What is said with a problem; null if this is no place where it is told. */
    private static String given(String code, int after) {
        String rest = code.substring(after);
        if (rest.startsWith("::refusal") || rest.startsWith(")")) {
            return "";
        } else if (rest.startsWith(",") || rest.startsWith(".refusal(")) {
            return upToEnd(rest.startsWith(",") ? rest.substring(1) : rest.substring(".refusal(".length()));
        }
        Matcher placed = Pattern.compile("\\s*\\.(refusalAt|at)\\(").matcher(rest);
        if (!placed.lookingAt()) {
            return null;
        }
        String arguments = upToEnd(rest.substring(placed.end()));
        int comma = arguments.indexOf(',');
        return comma < 0 ? "" : arguments.substring(comma + 1);
    }

    private static String upToEnd(String code) {
        int depth = 0;
        for (int i = 0; i < code.length(); i++) {
            depth += code.charAt(i) == '(' ? 1 : code.charAt(i) == ')' ? -1 : 0;
            if (depth < 0) {
                return code.substring(0, i);
            }
        }
        return code;
    }

    private static List<Path> sources() {
        return Stream.of("core", "api", "web")
                .map(module -> Path.of("..", module, "src/main/java"))
                .flatMap(FactsOfProblemsTest::javaFiles)
                .filter(source -> !List.of("Problem.java", "Races.java")
                        .contains(source.getFileName().toString()))
                .toList();
    }

    private static Stream<Path> javaFiles(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
