package org.claimwright.ear.page;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/** Looks at a page as axe does: WCAG 2.2 A and AA, and what is good practice; and that nothing leaves the screen. */
final class Axe {
    private static final String RULES =
            """
            async () => (await axe.run(document, {resultTypes: ['violations'], runOnly:
                ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})).violations
              .flatMap(rule => rule.nodes.slice(0, 3).map(node => rule.id + ': ' + node.html.slice(0, 160)))
            """;
    // tables scroll by themselves
    private static final String LEAVES_THE_SCREEN =
            "() => document.documentElement.scrollWidth > window.innerWidth + 1";

    private static final String SOURCE = source();

    private Axe() {}

    /** What is wrong with the page as it is shown now. */
    static List<String> faults(Page page) {
        page.evaluate(SOURCE);
        @SuppressWarnings("unchecked")
        List<String> found = (List<String>) page.evaluate(RULES);
        return Boolean.TRUE.equals(page.evaluate(LEAVES_THE_SCREEN))
                ? List.of("wider than the screen", String.join("; ", found))
                : found;
    }

    private static String source() {
        try (InputStream pom = resource("/META-INF/maven/org.webjars.npm/axe-core/pom.properties")) {
            Properties known = new Properties();
            known.load(pom);
            String path = "/META-INF/resources/webjars/axe-core/" + known.getProperty("version") + "/axe.min.js";
            try (InputStream script = resource(path)) {
                return new String(script.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String path) {
        return Axe.class.getResourceAsStream(path);
    }
}
