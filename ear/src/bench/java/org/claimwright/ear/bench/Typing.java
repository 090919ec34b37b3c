package org.claimwright.ear.bench;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.claimwright.ear.bench.figure.Series;
import org.claimwright.ear.bench.figure.Target;
import org.claimwright.ear.bench.site.Answer;
import org.claimwright.ear.bench.site.Visitor;

/** The grid of a claim: scrolled, and typed into one cell after the other. */
final class Typing {
    private static final Pattern LINE = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");
    private static final Pattern VERSION = Pattern.compile("\"version\":(\\d+)");
    private static final Target CELL = Target.millis(100);
    private static final int TIMES = 4;

    private final Bed bed;
    private final int stored;

    Typing(Bed bed, int stored) {
        this.bed = bed;
        this.stored = stored;
    }

    void measure() throws Exception {
        Visitor visitor = bed.administratorAtBrowser();
        for (int lines : bed.plan().lines()) {
            measure(visitor, bed.draft(lines), lines);
        }
    }

    private void measure(Visitor visitor, UUID claim, int lines) throws Exception {
        String size = "of %,d lines, %,d claims".formatted(lines, stored);
        Series scrolled = new Series("100 lines", size);
        Series typed = new Series("cell", size, CELL);
        String path = "/bench/claims/" + claim + "/lines";
        int count = TIMES * bed.plan().rounds();
        for (int round = 0; round < count; round++) {
            if (round == count / 2) {
                List.of(scrolled, typed).forEach(Series::begin);
            }
            Answer given = visitor.get(path + "?from=" + round % lines + "&count=100");
            scrolled.add(given.nanos(), given.bytes());
            Answer saved = visitor.type(path, edit(given.text(), round));
            requireTyped(saved, round);
            typed.add(saved.nanos(), saved.bytes());
        }
        bed.report().add(scrolled.figure());
        bed.report().add(typed.figure());
    }

    /** An edit of the first of the lines that were given, another amount in every round. */
    static String edit(String given, int round) {
        return "{\"version\":%s,\"edits\":[{\"line\":\"%s\",\"work\":\"%d.50\"}]}"
                .formatted(Visitor.found(VERSION, given), Visitor.found(LINE, given), 100 + round);
    }

    private static void requireTyped(Answer answer, int round) {
        if (!answer.text().contains("\"work\":" + (100 + round) + "50")) {
            throw new IllegalStateException(answer.text());
        }
    }
}
