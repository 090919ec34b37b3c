package org.claimwright.ear.bench;

import java.util.UUID;
import org.claimwright.ear.bench.figure.Series;
import org.claimwright.ear.bench.figure.Target;
import org.claimwright.ear.bench.site.Answer;
import org.claimwright.ear.bench.site.Partner;
import org.claimwright.ear.bench.site.Refused;

/** A claim as a file: for a spreadsheet, and on paper. It is a draft, whose documents are made anew each time. */
final class Documents {
    private static final int TARGET_LINES = 1_000;
    private static final int NOT_ACCEPTABLE = 406;
    private static final Target PAPER = Target.millis(600);

    private final Bed bed;
    private final int stored;

    Documents(Bed bed, int stored) {
        this.bed = bed;
        this.stored = stored;
    }

    /** The forms that the product makes. */
    private enum Form {
        CSV("text/csv"),
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        PDF("application/pdf");

        private final String type;

        Form(String type) {
            this.type = type;
        }
    }

    void measure() throws Exception {
        for (int lines : bed.plan().lines()) {
            String path = "/progress-claims/" + filledIn(lines) + "/document?language=en";
            for (Form form : Form.values()) {
                try {
                    measure(form, path, lines);
                } catch (Refused e) {
                    if (e.status() != NOT_ACCEPTABLE) {
                        throw e;
                    }
                    bed.report().fact("Not made by this product", form + " of a claim");
                }
            }
        }
    }

    private UUID filledIn(int lines) throws Exception {
        Partner partner = bed.administrator();
        Answer made = partner.claim(
                bed.office().subcontracts().of(lines), bed.office().periods().get(0));
        partner.call("PATCH", "/progress-claims/" + made.id() + "/lines", made.etag(), Rounds.edits(lines, 0));
        return made.id();
    }

    private void measure(Form form, String path, int lines) throws Exception {
        String size = "%,d lines, %,d claims".formatted(lines, stored);
        boolean paper = form == Form.PDF && lines == TARGET_LINES;
        Series series = new Series(form.name(), size, paper ? new Target[] {PAPER} : new Target[0]);
        Partner partner = bed.administrator();
        int count = bed.plan().rounds();
        for (int round = 0; round < count; round++) {
            if (round == count / 2) {
                series.begin();
            }
            Answer answer = partner.get(path, form.type);
            series.add(answer.nanos(), answer.bytes());
        }
        bed.report().add(series.figure());
    }
}
