package org.claimwright.core.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimwright.core.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every sentence is said somewhere: one that no page, refusal or document asks for any more is taken away. */
class UsedTextsTest {
    private static final List<Path> SOURCES =
            List.of("src/main/java", "src/main/resources/terminology", "../web/src/main", "../api/src/main").stream()
                    .map(Path::of)
                    .toList();
    private static final Pattern READ = Pattern.compile(".*\\.(java|xhtml|js|yaml|html|xml|csv)");
    // in quotation marks, in braces where a constraint names it, or bare in the document of the API
    private static final Pattern NAMED =
            Pattern.compile("(?m)(?:[\"'`{]|[:-] |^ +)([A-Za-z]\\w*(?:\\.[\\w-]+)+)(?=[\"'`}]|\\s*$)");
    // what is put together at run time begins with a quoted part that ends in a dot
    private static final Pattern BEGUN = Pattern.compile("[\"'`]([A-Za-z][\\w.]*\\.)(?=[\"']|\\$\\{)");
    // Faces and Swagger UI look for theirs by themselves
    private static final Pattern ASKED_BY_LIBRARIES = Pattern.compile("faces\\.|api\\.docs\\.");
    private static final Pattern ENUM = Pattern.compile("\\benum (\\w+)");
    private static final Pattern WORD = Pattern.compile("\\w+");

    /** What the sources of a product ask for. */
    private record Asked(Set<String> named, Set<String> begun, Set<String> words) {
        static Asked in(String source) {
            Set<String> begun = found(BEGUN, source);
            found(ENUM, source).forEach(name -> begun.add(name + "."));
            return new Asked(found(NAMED, source), begun, found(WORD, source));
        }

        boolean has(String key) {
            return named.contains(key) || begun.stream().anyMatch(start -> key.startsWith(start) && goesOn(key, start));
        }

        // the rest is a name of the sources too: a constant, a member, a part of the page
        private boolean goesOn(String key, String start) {
            return Stream.of(key.substring(start.length()).split("\\."))
                    .allMatch(part -> words.contains(part) || words.contains(constant(part)));
        }

        private static String constant(String part) {
            return part.replace('-', '_').toUpperCase(Locale.ROOT);
        }
    }

    private static Set<String> found(Pattern pattern, String source) {
        return pattern.matcher(source)
                .results()
                .map(each -> each.groupCount() == 0 ? each.group() : each.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String all() {
        return sources(file -> true);
    }

    private static String sources(Predicate<Path> wanted) {
        return SOURCES.stream()
                .flatMap(UsedTextsTest::under)
                .filter(wanted)
                .map(UsedTextsTest::read)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<Path> under(Path folder) {
        try {
            return Files.walk(folder)
                    .filter(file -> READ.matcher(file.toString()).matches());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    @Test
    void every_sentence_is_asked_for() {
        Asked asked = Asked.in(all());
        assertThat(Sentences.in(Language.EN).keys())
                .filteredOn(key -> !ASKED_BY_LIBRARIES.matcher(key).lookingAt() && !asked.has(key))
                .isEmpty();
    }

    // the catalogue names them all, and what is said about a package may name some that nothing tells any more
    @Test
    void every_problem_is_told_by_something() {
        Set<String> words =
                found(WORD, sources(file -> !file.endsWith("Problem.java") && !file.endsWith("package-info.java")));
        assertThat(Problem.values()).extracting(Problem::name).isSubsetOf(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"claim.total", "claimTab.attic", "Decision.PERHAPS", "claim.title.long", "problem.too-odd.detail"
            })
    void a_planted_sentence_that_nobody_asks_for_is_found(String key) {
        assertThat(Asked.in(PLANTED).has(key)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "claim.title",
                "claimTab.detail",
                "Decision.REJECTED",
                "validation.required",
                "problem.too-many.detail"
            })
    void a_sentence_that_is_asked_for_is_left_alone(String key) {
        assertThat(Asked.in(PLANTED).has(key)).isTrue();
    }

    private static final String PLANTED =
            """
            enum Decision { NO_ACTION, REJECTED }  List.of("summary", "detail")  TOO_MANY(Kind.INVALID)
            text.get("claim.title") text['claimTab.'.concat(tab)] @NotBlank(message = "{validation.required}")
            say("problem." + code + ".detail")
            """;
}
