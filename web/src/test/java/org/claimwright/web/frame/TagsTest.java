package org.claimwright.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The library of our own tags holds what pages use, and nothing else. */
class TagsTest {
    private static final Path APPLICATION = Path.of("src/main/webapp");
    private static final Pattern USED = Pattern.compile("<cw:(\\w+)");
    private static final Pattern DEFINED = Pattern.compile("<tag-name>(\\w+)</tag-name>");

    @Test
    void every_tag_that_a_page_uses_is_in_the_library_and_none_is_idle() {
        Set<String> used = new TreeSet<>();
        PageSource.under(APPLICATION).forEach(page -> used.addAll(names(USED, page)));
        assertThat(used)
                .hasSizeGreaterThan(5)
                .isEqualTo(names(DEFINED, APPLICATION.resolve("WEB-INF/claimwright.taglib.xml")));
    }

    private static Set<String> names(Pattern pattern, Path file) {
        try {
            Set<String> names = new TreeSet<>();
            pattern.matcher(Files.readString(file))
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .forEach(names::add);
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
