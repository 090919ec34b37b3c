package org.claimwright.core.spreadsheet;

import java.util.List;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/** How the cells of a workbook look: quiet, figures on the right, what is to be typed in a colour of its own. */
final class CellStyles {
    private static final String TO_TYPE = "FFF7D6";
    private static final String GIVEN = "EEF1F4";
    private static final String HEAD = "DDE3EA";

    private final Worksheet sheet;
    private final String amounts;
    private List<Column> columns = List.of();
    private boolean toFillIn;

    CellStyles(Worksheet sheet, int decimals) {
        this.sheet = sheet;
        amounts = decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
    }

    void begin(List<Column> those) {
        columns = those;
        toFillIn = those.stream().anyMatch(Column::typed);
    }

    void head(int row, int column) {
        sheet.style(row, column)
                .bold()
                .wrapText(true)
                .verticalAlignment("center")
                .horizontalAlignment(columns.get(column).kind().isFigure() ? "right" : "left")
                .fillColor(columns.get(column).typed() ? TO_TYPE : HEAD)
                .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
                .set();
    }

    void cell(int row, int column) {
        StyleSetter style = formatted(row, column);
        if (toFillIn) {
            style.fillColor(columns.get(column).typed() ? TO_TYPE : GIVEN);
        }
        style.set();
    }

    void total(int row, int column) {
        formatted(row, column)
                .bold()
                .borderStyle(BorderSide.TOP, BorderStyle.THIN)
                .set();
    }

    private StyleSetter formatted(int row, int column) {
        Column.Kind kind = columns.get(column).kind();
        StyleSetter style = sheet.style(row, column).format(format(kind)).verticalAlignment("top");
        return kind == Column.Kind.TEXT ? style.wrapText(true) : style;
    }

    // 03-300 typed over a code stays what it is, and is not taken for a date
    private String format(Column.Kind kind) {
        return switch (kind) {
            case CODE, TEXT -> "@";
            case AMOUNT -> amounts;
            case PRICE -> "#,##0.00####";
            case SHARE -> "0.00%";
            case DAY -> "yyyy-mm-dd";
            case QUANTITY, COUNT -> "General";
        };
    }
}
