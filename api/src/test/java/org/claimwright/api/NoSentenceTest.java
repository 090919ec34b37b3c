package org.claimwright.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No class of the API writes out what a reader is told: sentences come from the texts of core. */
class NoSentenceTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path PAGE = Path.of("src/main/resources/org/claimwright/api/docs/docs.html");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|(?m)^\\s*//.*$");
    private static final Pattern LITERAL = Pattern.compile("(?s)\"\"\".*?\"\"\"|\"(?:[^\"\\\\\\n]|\\\\.)*\"");
    private static final Pattern WORDS = Pattern.compile("[\\p{L}’]{2,}(?: [\\p{L}’]{2,}){2,}");

    /** What goes to whoever runs or writes the product. */
    private static final Set<String> FOR_OPERATORS =
            Set.of("no JSON is read as", "which is no number from", "the limit is");

    @Test
    void no_class_holds_a_sentence() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            assertThat(sources).hasSizeGreaterThan(50).allSatisfy(file -> assertThat(sentences(read(file)))
                    .as(file.toString())
                    .isEmpty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void no_page_holds_a_word() {
        String seen = read(PAGE).replaceAll("<[^>]*>|\\{\\w+\\}|openapi\\.yaml", "");
        assertThat(seen).isBlank();
    }

    @Test
    void a_sentence_in_a_class_would_be_found() {
        assertThat(sentences("/* of no concern to you */ String text = \"Send the claim again.\";"))
                .containsExactly("Send the claim again");
    }

    private static List<String> sentences(String source) {
        List<String> found = new ArrayList<>();
        LITERAL.matcher(COMMENT.matcher(source).replaceAll(""))
                .results()
                .flatMap(literal -> WORDS.matcher(literal.group()).results())
                .map(words -> words.group().strip())
                .filter(words -> !FOR_OPERATORS.contains(words))
                .forEach(found::add);
        return found;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
