package org.claimwright.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimwright.core.terminology.Texts;
import org.junit.jupiter.api.Test;

/** Pages take their words from the bundle, and all their words are there. */
class PageTextsTest {
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern KEY = Pattern.compile("'([a-z][A-Za-z0-9]*\\.[A-Za-z0-9.]+)'");
    private static final Pattern KEY_ATTRIBUTE =
            Pattern.compile("<cw:[^>]* (?:label|help|name|nothing)=\"([a-z][A-Za-z0-9]*\\.[A-Za-z0-9.]+)\"");

    private final Texts texts = Texts.in(Locale.ENGLISH);

    @Test
    void every_text_that_a_page_asks_for_is_there() {
        List<String> asked = new ArrayList<>();
        for (Path page : pages()) {
            String source = read(page);
            for (Pattern pattern : List.of(KEY, KEY_ATTRIBUTE)) {
                pattern.matcher(source).results().map(found -> found.group(1)).forEach(asked::add);
            }
        }
        assertThat(asked).hasSizeGreaterThan(100).allMatch(texts::has);
    }

    @Test
    void no_page_has_a_word_of_its_own() {
        for (Path page : pages()) {
            String words = read(page)
                    .replaceAll("(?s)<!DOCTYPE[^>]*>|<!--.*?-->", "")
                    .replaceAll("#\\{(?:[^{}]|\\{[^{}]*})*}", "")
                    .replaceAll("<[^>]*>", " ")
                    .replaceAll("&[a-z]+;", "");
            assertThat(words.replaceAll("(?<![A-Za-z])(?:[A-I]|[1-9][ab]?)(?![A-Za-z])", ""))
                    .as(page.toString())
                    .doesNotContainPattern("[A-Za-z]");
        }
    }

    private static List<Path> pages() {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
