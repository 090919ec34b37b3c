package org.claimwright.core.figure;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A figure as somebody typed it: as the reader's country writes it, or with the other decimal mark where that can mean
 * only one thing. In French {@code 1.234} could be either of two figures, so it is none.
 */
public final class TypedFigure {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u2009\\u202f]");
    private static final Pattern FIGURE = Pattern.compile("[+-]?(\\d[\\d.,]*|[.,]\\d+)");
    private static final Pattern GROUPED = Pattern.compile("[+-]?[1-9]\\d{0,2}([.,]\\d{3})+");

    private final String text;
    private final char decimal;
    private final char grouping;

    private TypedFigure(String text, DecimalFormatSymbols symbols) {
        this.text = text;
        this.decimal = symbols.getDecimalSeparator();
        this.grouping = symbols.getGroupingSeparator();
    }

    /** Empty if it is no figure, or if it could be two. */
    public static Optional<BigDecimal> read(String typed, Locale locale) {
        String text = BLANKS.matcher(typed).replaceAll("").replace('−', '-');
        boolean deduction = text.startsWith("(") && text.endsWith(")");
        String plain = deduction ? "-" + text.substring(1, text.length() - 1) : text;
        return FIGURE.matcher(plain).matches()
                ? new TypedFigure(plain, DecimalFormatSymbols.getInstance(locale)).value()
                : Optional.empty();
    }

    private Optional<BigDecimal> value() {
        boolean bothMarks = text.indexOf('.') >= 0 && text.indexOf(',') >= 0;
        int last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
        if (last < 0) {
            return Optional.of(new BigDecimal(text));
        }
        char mark = text.charAt(last);
        boolean once = text.indexOf(mark) == last;
        if (bothMarks) {
            return once && GROUPED.matcher(text.substring(0, last)).matches() ? decimalAt(last) : Optional.empty();
        }
        boolean groups = GROUPED.matcher(text).matches();
        if (!once || (groups && mark == grouping)) {
            return groups ? Optional.of(new BigDecimal(digits(text))) : Optional.empty();
        }
        return groups && mark != decimal ? Optional.empty() : decimalAt(last);
    }

    private Optional<BigDecimal> decimalAt(int place) {
        return Optional.of(new BigDecimal(digits(text.substring(0, place)) + "." + text.substring(place + 1)));
    }

    private static String digits(String grouped) {
        return grouped.replace(".", "").replace(",", "");
    }
}
