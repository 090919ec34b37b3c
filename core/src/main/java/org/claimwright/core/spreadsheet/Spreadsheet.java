package org.claimwright.core.spreadsheet;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/**
 * A table as a file for a spreadsheet, written row by row. Values are texts, whole numbers, figures ({@code BigDecimal})
 * and dates ({@code LocalDate}), null for an empty cell; where a column has a formula, the value is what it comes to.
 */
public interface Spreadsheet extends Closeable {
    /** The media type of a text with commas. */
    String CSV = "text/csv;charset=UTF-8";

    /** The media type of a workbook. */
    String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    void head(List<Column> columns) throws IOException;

    void row(List<?> values) throws IOException;

    /** The last row, which adds up the columns that can be added up. */
    void total(List<?> values) throws IOException;

    /** Adds up the rows since the last sum, where that does not get in the way of programs that read it. */
    void addUp(String label) throws IOException;
}
