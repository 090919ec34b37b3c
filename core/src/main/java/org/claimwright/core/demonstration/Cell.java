package org.claimwright.core.demonstration;

import java.math.BigDecimal;
import org.claimwright.core.claim.LineEdit;

/**
 * What is billed on a line in a month, as a schedule of the demonstration says it: {@code 60%} completed and stored to
 * date, {@code 12000} work of this month (a quantity where the line has a unit price), {@code +9600} new stored material,
 * {@code >9600} stored material that was installed; several with blanks between them.
 */
final class Cell {
    private final String line;
    private BigDecimal work;
    private BigDecimal quantity;
    private BigDecimal total;
    private BigDecimal stored;
    private BigDecimal installed;

    private Cell(String line) {
        this.line = line;
    }

    /** @param measured whether the line has a unit price */
    static LineEdit read(String line, String cell, boolean measured) {
        Cell read = new Cell(line);
        for (String part : cell.split(" ")) {
            read.take(part, measured);
        }
        return read.edit();
    }

    private void take(String part, boolean measured) {
        if (part.endsWith("%")) {
            total = new BigDecimal(part.substring(0, part.length() - 1));
        } else if (part.startsWith("+")) {
            stored = new BigDecimal(part.substring(1));
        } else if (part.startsWith(">")) {
            installed = new BigDecimal(part.substring(1));
        } else if (measured) {
            quantity = new BigDecimal(part);
        } else {
            work = new BigDecimal(part);
        }
    }

    private LineEdit edit() {
        return LineEdit.billed(line, work, null, quantity, total, stored, installed, null);
    }
}
