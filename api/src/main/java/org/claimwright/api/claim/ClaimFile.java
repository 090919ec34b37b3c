package org.claimwright.api.claim;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.claimwright.core.claim.ClaimSheet;
import org.claimwright.core.document.ClaimTable;
import org.claimwright.core.spreadsheet.CsvSpreadsheet;
import org.claimwright.core.spreadsheet.Spreadsheet;
import org.claimwright.core.spreadsheet.WorkbookSpreadsheet;
import org.claimwright.core.terminology.Texts;

/** A claim as a file for a spreadsheet. Without words its columns have the names of the API, and it is for programs. */
final class ClaimFile {
    private ClaimFile() {}

    static byte[] csv(ClaimSheet claim, Texts words) {
        return written(
                claim, words, out -> words == null ? CsvSpreadsheet.forPrograms(out) : CsvSpreadsheet.forPeople(out));
    }

    static byte[] workbook(ClaimSheet claim, Texts words) {
        Locale reader = words == null ? Locale.ROOT : words.locale();
        return written(claim, words, out -> new WorkbookSpreadsheet(out, claim.number(), claim.decimals(), reader));
    }

    private static byte[] written(ClaimSheet claim, Texts words, Opening opening) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Spreadsheet file = opening.open(out)) {
            new ClaimTable(claim, words).write(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private interface Opening {
        Spreadsheet open(ByteArrayOutputStream out) throws IOException;
    }
}
