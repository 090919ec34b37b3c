package org.claimwright.ear.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.claimwright.ear.bench.figure.Figure;
import org.claimwright.ear.bench.site.Answer;
import org.claimwright.ear.bench.site.Partner;
import org.claimwright.ear.bench.site.Visitor;

/** The documents of a month in one file, from asking until it is ready; none of them was issued before. */
final class Bundled {
    private static final int CLAIMS = 50;
    private static final int LINES = 100;
    private static final double NANOS_PER_SECOND = 1e9;
    private static final int PAUSE_MILLIS = 100;
    private static final Pattern READY = Pattern.compile("href=\"(/bench/documents/[0-9a-f-]{36})\"");

    private final Bed bed;
    private final int stored;

    Bundled(Bed bed, int stored) {
        this.bed = bed;
        this.stored = stored;
    }

    void measure() throws Exception {
        Visitor visitor = bed.administratorAtBrowser();
        for (String form : List.of("PDF", "ZIP")) {
            List<UUID> claims = submitted();
            bed.office().settle();
            double seconds = seconds(visitor, form, claims);
            String size = "%d claims of %d lines, %s, %,d".formatted(CLAIMS, LINES, form, stored);
            bed.report().add(Figure.once("documents", size, "s", seconds));
        }
    }

    private List<UUID> submitted() throws Exception {
        Partner partner = bed.administrator();
        UUID period = bed.office().periods().get(0);
        List<UUID> claims = new ArrayList<>();
        for (int n = 0; n < CLAIMS; n++) {
            Answer made = partner.claim(bed.office().subcontracts().of(LINES), period);
            String path = "/progress-claims/" + made.id();
            Answer saved = partner.call("PATCH", path + "/lines", made.etag(), Rounds.edits(LINES, n));
            partner.call("POST", path + "/submission", saved.etag(), "{}");
            claims.add(made.id());
        }
        return claims;
    }

    private double seconds(Visitor visitor, String form, List<UUID> claims) throws Exception {
        String path = "/bench/projects/" + bed.office().project() + "/documents";
        String chosen = claims.stream().map(UUID::toString).collect(Collectors.joining(","));
        Answer page = visitor.get(path + "?tab=downstream&period=any&claims=" + chosen);
        Map<String, String> fields = Map.of("ask:document", "CLAIM", "ask:form", form, "ask:language", "");
        long begin = System.nanoTime();
        visitor.press(page, "ask", "ask:go", fields);
        Answer now = visitor.get(path);
        while (now.text().contains("data-unfinished")) {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            now = visitor.get(path);
        }
        long end = System.nanoTime();
        // what is not there would be ready at once; the latest file is the first of the list
        requireWhole(visitor.get(Visitor.found(READY, now.text())), form);
        return (end - begin) / NANOS_PER_SECOND;
    }

    private static void requireWhole(Answer file, String form) {
        boolean whole = form.equals("ZIP") == (file.body()[0] == 'P') && file.bytes() > CLAIMS * LINES;
        if (!whole) {
            throw new IllegalStateException("no " + form + " of all the claims, but " + file.bytes() + " bytes");
        }
    }
}
