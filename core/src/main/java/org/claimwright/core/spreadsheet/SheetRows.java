package org.claimwright.core.spreadsheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.claimwright.core.problem.Problem;

/** The rows of the first sheet of a workbook that can be seen. */
final class SheetRows {
    /** More digits than this are noise of binary fractions. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final int LONGEST_FIGURE = 40;
    private static final int LARGEST_SCALE = 40;
    private static final int LONGEST_COLUMN = 3;
    private static final int LETTERS = 26;

    private final SharedTexts texts;
    private final CellFormats formats;
    private final List<Row> rows = new ArrayList<>();

    SheetRows(SharedTexts texts, CellFormats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    List<Row> read(WorkbookParts parts) throws IOException, XMLStreamException {
        try (XmlPart sheet = parts.related(firstSeen(parts))) {
            int number = 0;
            while (sheet.next("row")) {
                String said = sheet.attribute("r");
                number = said.isEmpty() ? number + 1 : Integer.parseInt(said);
                Row row = new Row(number, cells(sheet));
                if (!row.isEmpty()) {
                    rows.add(row);
                    Tables.requireFew(rows.size());
                }
            }
        }
        return rows;
    }

    private static String firstSeen(WorkbookParts parts) throws IOException, XMLStreamException {
        try (XmlPart workbook = parts.workbook()) {
            while (workbook.next("sheet")) {
                if (!workbook.attribute("state")
                        .toLowerCase(java.util.Locale.ROOT)
                        .endsWith("hidden")) {
                    return workbook.attribute("id");
                }
            }
        }
        throw Problem.FILE_EMPTY.refusal();
    }

    private List<Cell> cells(XmlPart sheet) throws XMLStreamException {
        List<Cell> cells = new ArrayList<>();
        int column = -1;
        while (sheet.next() && !sheet.ends("row")) {
            if (sheet.starts("c")) {
                String said = sheet.attribute("r");
                column = said.isEmpty() ? column + 1 : column(said);
                Cell cell = cell(sheet);
                if (column < Tables.MOST_COLUMNS && !cell.isEmpty()) {
                    put(column, cell, cells);
                }
            }
        }
        return cells;
    }

    private static void put(int column, Cell cell, List<Cell> cells) {
        while (cells.size() <= column) {
            cells.add(Cell.EMPTY);
        }
        cells.set(column, cell);
    }

    // AB12 is in the column after AA
    private static int column(String place) {
        int column = 0;
        int letter = 0;
        while (letter < place.length() && Character.isLetter(place.charAt(letter))) {
            column = column * LETTERS + Character.toUpperCase(place.charAt(letter)) - 'A' + 1;
            letter++;
        }
        if (letter == 0 || letter > LONGEST_COLUMN) {
            throw new IllegalArgumentException(place);
        }
        return column - 1;
    }

    private Cell cell(XmlPart sheet) throws XMLStreamException {
        String type = sheet.attribute("t");
        String style = sheet.attribute("s");
        String value = "";
        boolean formula = false;
        while (sheet.next() && !sheet.ends("c")) {
            if (sheet.starts("v")) {
                value = sheet.text();
            } else if (sheet.starts("f")) {
                formula = true;
                sheet.text();
            } else if (sheet.starts("is")) {
                value = SharedTexts.plain(sheet, "is");
            }
        }
        return value.isEmpty() && formula && !"str".equals(type)
                ? new Cell(Cell.Sort.OPEN, "=", null)
                : cell(type, style, value);
    }

    private Cell cell(String type, String style, String value) {
        if (value.isEmpty()) {
            return Cell.EMPTY;
        }
        return switch (type) {
            case "s" -> Cell.text(texts.text(value));
            case "str", "inlineStr", "d", "b" -> Cell.text(value);
            case "e" -> new Cell(Cell.Sort.FAULTY, value, null);
            default -> formats.shown(figure(value), style);
        };
    }

    private static BigDecimal figure(String value) {
        String digits = value.strip();
        if (digits.length() > LONGEST_FIGURE) {
            throw new IllegalArgumentException("a figure of " + digits.length() + " characters");
        }
        BigDecimal figure = new BigDecimal(digits);
        if (Math.abs((long) figure.scale()) > LARGEST_SCALE * 10L) {
            throw new IllegalArgumentException(digits);
        }
        return figure.round(DIGITS);
    }
}
