package org.claimwright.ear.bench.load;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.claimwright.ear.bench.site.Answer;
import org.claimwright.ear.bench.site.Visitor;

/** Opens an own claim in draft and types into one cell after the other. */
final class Typist extends Worker {
    private static final Pattern LINE = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");
    private static final Pattern VERSION = Pattern.compile("\"version\":(\\d+)");
    private static final Duration LOOKING = Duration.ofSeconds(6);
    private static final Duration TYPING = Duration.ofSeconds(3);
    private static final int CELLS = 20;
    private static final int AMOUNTS = 100_000;

    private final Visitor visitor;
    private final String claim;

    Typist(Watch watch, Gate gate, int place, Visitor visitor, UUID claim) {
        super(watch, gate, place);
        this.visitor = visitor;
        this.claim = "/bench/claims/" + claim;
    }

    @Override
    void work() throws Exception {
        timed("detail", () -> visitor.get(claim + "?tab=detail"));
        Answer given = timed("100 lines", () -> visitor.get(claim + "/lines?from=0&count=100"));
        think(LOOKING);
        List<String> lines = LINE.matcher(given.text())
                .results()
                .map(found -> found.group(1))
                .toList();
        String version = Visitor.found(VERSION, given.text());
        for (int cell = 0; cell < CELLS; cell++) {
            String edit = "{\"version\":%s,\"edits\":[{\"line\":\"%s\",\"work\":\"%d\"}]}"
                    .formatted(version, lines.get(cell % lines.size()), chance().nextInt(AMOUNTS));
            Answer saved = timed("cell", () -> visitor.type(claim + "/lines", edit));
            version = Visitor.found(VERSION, saved.text());
            think(TYPING);
        }
    }
}
