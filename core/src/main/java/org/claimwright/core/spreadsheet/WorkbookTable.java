package org.claimwright.core.spreadsheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.claimwright.core.problem.Problem;
import org.claimwright.core.problem.Refusal;

/**
 * The table of a workbook (XLSX): its first sheet that can be seen. Read as a stream with an upper limit for everything,
 * since a small file can unpack to anything.
 */
final class WorkbookTable {
    private WorkbookTable() {}

    static List<Row> read(byte[] content) {
        try {
            Path file = Files.createTempFile("claimwright", ".xlsx");
            try {
                Files.write(file, content);
                return read(file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Row> read(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            WorkbookParts parts = new WorkbookParts(zip);
            parts.requireWorkbook();
            SharedTexts texts = new SharedTexts(parts);
            CellFormats formats = new CellFormats(parts);
            return new SheetRows(texts, formats).read(parts);
        } catch (ZipException | XMLStreamException e) {
            throw Problem.FILE_DAMAGED.refusal();
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            // what it says of itself cannot be
            throw Problem.FILE_DAMAGED.refusal();
        }
    }
}
