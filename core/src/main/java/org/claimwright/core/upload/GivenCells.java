package org.claimwright.core.upload;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.claimwright.core.claim.ClaimLineSheet;
import org.claimwright.core.contract.LineSheet;
import org.claimwright.core.money.Money;
import org.claimwright.core.spreadsheet.Cell;
import org.claimwright.core.spreadsheet.Column.Kind;

/** Finds what somebody changed in columns that only tell, so that nobody believes that it was taken. */
final class GivenCells {
    private static final int SHARE_DECIMALS = 2;
    private static final int MEASURE_DECIMALS = 6;

    private final FileTable table;
    private final DecimalMark mark;
    private final int decimals;
    private final List<UntakenCell> untaken = new ArrayList<>();

    /** @param decimals of the currency */
    GivenCells(FileTable table, DecimalMark mark, int decimals) {
        this.table = table;
        this.mark = mark;
        this.decimals = decimals;
    }

    List<UntakenCell> untaken() {
        return List.copyOf(untaken);
    }

    /** @param after the line with what the file types into it; null where that is not known */
    void compare(FileLine line, ClaimLineSheet before, ClaimLineSheet after) {
        compare(line, before, after, column -> told(column, before), column -> told(column, after));
    }

    /** @param after the line with what the file types into it; null where that is not known */
    void compare(FileLine line, LineSheet before, LineSheet after) {
        compare(line, before, after, column -> told(column, before), column -> told(column, after));
    }

    private void compare(
            FileLine line,
            Object before,
            Object after,
            Function<GivenColumn, Object> toldBefore,
            Function<GivenColumn, Object> toldAfter) {
        line.given().forEach((column, cell) -> {
            boolean known = after != null || !column.follows() && before != null;
            boolean same = before != null && says(cell, column, toldBefore.apply(column))
                    || after != null && says(cell, column, toldAfter.apply(column));
            if (known && !same) {
                untaken.add(new UntakenCell(line.row(), table.heading(column), cell.text()));
            }
        });
    }

    private boolean says(Cell cell, GivenColumn column, Object told) {
        if (cell.sort() == Cell.Sort.FAULTY || cell.sort() == Cell.Sort.OPEN) {
            return true;
        }
        if (column.kind() == Kind.CODE || column.kind() == Kind.TEXT) {
            return plain(cell.text()).equals(told == null ? "" : plain(told.toString()));
        }
        BigDecimal figure = told == null ? BigDecimal.ZERO : (BigDecimal) told;
        return figure(cell)
                .map(read -> rounded(read, column).compareTo(rounded(figure, column)) == 0)
                .orElse(false);
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private Optional<BigDecimal> figure(Cell cell) {
        return cell.figure() == null
                ? CellReader.read(cell.text().replaceFirst("%$", ""), mark.locale())
                : Optional.of(cell.figure());
    }

    private BigDecimal rounded(BigDecimal figure, GivenColumn column) {
        int scale = column.kind() == Kind.AMOUNT
                ? decimals
                : column.kind() == Kind.SHARE ? SHARE_DECIMALS : MEASURE_DECIMALS;
        return figure.setScale(scale, RoundingMode.HALF_UP);
    }

    private Object told(GivenColumn column, ClaimLineSheet line) {
        return switch (column) {
            case COST_CODE -> line.costCode();
            case DESCRIPTION -> line.description();
            case QUANTITY -> line.quantity() == null ? null : line.quantity().figure();
            case UNIT -> line.unit();
            case UNIT_PRICE ->
                line.unitPrice() == null ? null : line.unitPrice().figure();
            case SCHEDULED_VALUE -> amount(line.scheduledValue());
            case WORK_PREVIOUS -> amount(line.workPrevious());
            case STORED_PREVIOUS -> amount(line.storedPrevious());
            default -> following(column, line);
        };
    }

    private Object following(GivenColumn column, ClaimLineSheet line) {
        return switch (column) {
            case STORED -> amount(line.stored());
            case TOTAL -> amount(line.total());
            case PERCENT -> line.percent().figure();
            case BALANCE -> amount(line.balance());
            case WORK_RETAINAGE -> amount(line.workRetainage());
            case STORED_RETAINAGE -> amount(line.storedRetainage());
            case RETAINAGE -> amount(line.retainage());
            case NET -> amount(line.net());
            default -> throw new IllegalArgumentException("nothing of a claim: " + column);
        };
    }

    private Object told(GivenColumn column, LineSheet line) {
        return switch (column) {
            case SCHEDULED_VALUE -> amount(line.scheduled());
            case BILLED -> amount(line.billed());
            case BALANCE -> amount(line.remaining());
            default -> throw new IllegalArgumentException("nothing of a schedule: " + column);
        };
    }

    private BigDecimal amount(Money amount) {
        return amount.amount(decimals);
    }
}
