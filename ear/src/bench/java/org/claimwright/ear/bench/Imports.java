package org.claimwright.ear.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.claimwright.core.spreadsheet.Column;
import org.claimwright.core.spreadsheet.Column.Kind;
import org.claimwright.core.spreadsheet.CsvSpreadsheet;
import org.claimwright.core.spreadsheet.Spreadsheet;
import org.claimwright.core.spreadsheet.WorkbookSpreadsheet;
import org.claimwright.ear.bench.figure.Series;
import org.claimwright.ear.bench.site.Answer;
import org.claimwright.ear.bench.site.Visitor;

/**
 * Lines that come in as a file, through the addresses that a browser uses: from choosing the file until its preview is
 * there, and from the button under it until all of it is saved. Each file changes every line.
 */
final class Imports {
    private static final int LARGE = 10_000;
    private static final int CENTS = 2;

    private final Bed bed;
    private final int stored;
    private final Visitor visitor;

    Imports(Bed bed, int stored) throws Exception {
        this.bed = bed;
        this.stored = stored;
        visitor = bed.administratorAtBrowser();
    }

    /** What comes in. */
    private enum Target {
        CLAIM("claims", List.of(column("number", Kind.CODE), column("work", Kind.AMOUNT))),
        SCHEDULE(
                "contracts",
                List.of(column("number", Kind.CODE), column("description", Kind.TEXT), column("amount", Kind.AMOUNT)));

        private final String folder;
        private final List<Column> columns;

        Target(String folder, List<Column> columns) {
            this.folder = folder;
            this.columns = columns;
        }

        private static Column column(String name, Kind kind) {
            return Column.of(name, name, kind);
        }

        List<?> row(int line, int round) {
            String number = "%05d".formatted(line);
            BigDecimal amount = BigDecimal.valueOf(1_000L + line % 90 * 100 + round + 1, CENTS);
            return this == CLAIM ? List.of(number, amount) : List.of(number, "Work of trade " + line, amount);
        }
    }

    /** As what it comes. */
    private enum Form {
        XLSX,
        CSV;

        byte[] file(Target target, int lines, int round) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (Spreadsheet file = this == CSV
                    ? CsvSpreadsheet.forPeople(bytes)
                    : new WorkbookSpreadsheet(bytes, target.name(), CENTS, Locale.US)) {
                file.head(target.columns);
                for (int line = 1; line <= lines; line++) {
                    file.row(target.row(line, round));
                }
            }
            return bytes.toByteArray();
        }
    }

    void measure() throws Exception {
        for (Form form : Form.values()) {
            for (int lines : bed.plan().lines()) {
                measure(Target.CLAIM, form, lines, bed.draft(lines));
            }
            int most = Collections.max(bed.plan().lines());
            UUID contract = bed.office().subcontracts().draft(most);
            measure(Target.SCHEDULE, form, most, contract);
        }
    }

    private void measure(Target target, Form form, int lines, UUID id) throws Exception {
        String size = "%s of %,d rows, %s, %,d".formatted(target.name().toLowerCase(Locale.ROOT), lines, form, stored);
        Series preview = new Series("preview", size);
        Series apply = new Series("apply", size);
        String path = "/bench/" + target.folder + "/" + id;
        int rounds = bed.plan().rounds();
        int count = 2 * (lines >= LARGE ? Math.max(1, rounds / 4) : rounds);
        for (int round = 0; round < count; round++) {
            if (round == count / 2) {
                List.of(preview, apply).forEach(Series::begin);
            }
            byte[] file = form.file(target, lines, round);
            Answer sent = visitor.send(path + "/file?name=bench." + form.name().toLowerCase(Locale.ROOT), file);
            Answer seen = visitor.get(path + "/upload?file=" + sent.member("file"));
            preview.add(sent.nanos() + seen.nanos(), seen.bytes());
            Answer saved = visitor.press(seen, "upload", "upload:apply");
            requireSaved(saved);
            apply.add(saved.nanos(), saved.bytes());
        }
        bed.report().add(preview.figure());
        bed.report().add(apply.figure());
    }

    private static void requireSaved(Answer saved) {
        if (saved.location() == null || !saved.location().contains("done=uploaded")) {
            throw new IllegalStateException("a file was not applied: " + saved.location() + " " + saved.text());
        }
    }
}
