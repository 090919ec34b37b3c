package org.claimwright.ear.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.claimwright.ear.bench.figure.Series;
import org.claimwright.ear.bench.figure.Target;
import org.claimwright.ear.bench.site.Answer;
import org.claimwright.ear.bench.site.Partner;
import org.claimwright.ear.bench.site.Visitor;

/** The main pages as a browser gets them: how long until the first byte, and how many bytes there are, compressed. */
final class Pages {
    private static final int SCHEDULE = 1_000;
    private static final Target FIRST_BYTE = Target.millis(300);

    private final Bed bed;
    private final int stored;

    Pages(Bed bed, int stored) {
        this.bed = bed;
        this.stored = stored;
    }

    void measure() throws Exception {
        Map<String, String> addresses = new LinkedHashMap<>();
        ofProject(addresses);
        for (int lines : bed.plan().lines()) {
            ofClaim(addresses, lines);
        }
        bed.office().settle();
        Visitor visitor = bed.administratorAtBrowser();
        for (Map.Entry<String, String> page : addresses.entrySet()) {
            measure(visitor, page.getKey(), "/bench" + page.getValue());
        }
    }

    private void ofProject(Map<String, String> addresses) throws Exception {
        String project = "/projects/" + bed.office().project();
        addresses.put("my work", "/");
        addresses.put("overview of a project", project);
        addresses.put("billing tool, one period", project + "/billing?tab=downstream");
        addresses.put("billing periods", project + "/billing?tab=periods");
        addresses.put("contracts", project + "/contracts");
        addresses.put(
                "contract of %,d lines".formatted(SCHEDULE),
                "/contracts/" + bed.office().subcontracts().of(SCHEDULE));
    }

    private void ofClaim(Map<String, String> addresses, int lines) throws Exception {
        String draft = "/claims/" + bed.draft(lines);
        addresses.put("claim, %,d lines".formatted(lines), draft + "?tab=summary");
        addresses.put("claim's detail, %,d lines".formatted(lines), draft + "?tab=detail");
        addresses.put("review, %,d lines".formatted(lines), "/claims/" + submitted(lines) + "?act=review");
    }

    private UUID submitted(int lines) throws Exception {
        Partner partner = bed.administrator();
        Answer made = partner.claim(
                bed.office().subcontracts().of(lines), bed.office().periods().get(0));
        String path = "/progress-claims/" + made.id();
        Answer saved = partner.call("PATCH", path + "/lines", made.etag(), Rounds.edits(lines, 0));
        partner.call("POST", path + "/submission", saved.etag(), "{}");
        return made.id();
    }

    private void measure(Visitor visitor, String name, String path) throws Exception {
        Series page = new Series("page", "%s, %,d".formatted(name, stored), FIRST_BYTE);
        int count = 2 * bed.plan().rounds();
        for (int round = 0; round < count; round++) {
            if (round == count / 2) {
                page.begin();
            }
            Answer answer = visitor.get(path);
            page.add(answer.firstNanos(), answer.bytes());
        }
        bed.report().add(page.figure());
    }
}
