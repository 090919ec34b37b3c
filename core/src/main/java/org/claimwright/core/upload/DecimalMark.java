package org.claimwright.core.upload;

import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;
import org.claimwright.core.spreadsheet.Cell;

/** How a file writes decimals: as its own figures tell, else as its reader does. */
enum DecimalMark {
    POINT(Locale.CANADA),
    COMMA(Locale.CANADA_FRENCH);

    // 1,234 could be either; 12,5 and 1 234,56 could not
    private static final Pattern WITH_COMMA = Pattern.compile(".*\\d,(\\d{1,2}|\\d{4,})\\D*");
    private static final Pattern WITH_POINT = Pattern.compile(".*\\d\\.(\\d{1,2}|\\d{4,})\\D*");

    private final Locale locale;

    DecimalMark(Locale locale) {
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }

    static DecimalMark of(Collection<FileLine> lines, Locale reader) {
        boolean comma = false;
        boolean point = false;
        for (FileLine line : lines) {
            for (UploadColumn column : line.cells().keySet()) {
                Cell cell = line.cell(column);
                if (column.isFigure() && cell.sort() == Cell.Sort.TEXT) {
                    comma |= WITH_COMMA.matcher(cell.text()).matches();
                    point |= WITH_POINT.matcher(cell.text()).matches();
                }
            }
        }
        boolean french = Locale.FRENCH.getLanguage().equals(reader.getLanguage());
        return comma == point ? (french ? COMMA : POINT) : comma ? COMMA : POINT;
    }
}
