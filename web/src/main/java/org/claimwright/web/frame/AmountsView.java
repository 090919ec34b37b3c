package org.claimwright.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import org.claimwright.core.figure.Figures;
import org.claimwright.core.money.Money;
import org.claimwright.core.money.Percent;

/** Figures as the reader writes them. */
@Named("amounts")
@RequestScoped
public class AmountsView {
    @Inject
    private TextView text;

    /**
     * An amount with the decimals of its currency, a deduction in parentheses.
     *
     * @param dash whether zero is a dash, as in wide tables
     */
    public String say(Money value, String currency, Boolean dash) {
        if (value == null) {
            return "";
        }
        if (value.isZero() && Boolean.TRUE.equals(dash)) {
            return "–";
        }
        int decimals = Figures.decimals(currency);
        NumberFormat format = NumberFormat.getNumberInstance(text.texts().locale());
        String figure = rounded(format, decimals, decimals)
                .format(BigDecimal.valueOf(value.abs().minor(), decimals));
        return value.isNegative() ? "(" + figure + ")" : figure;
    }

    /** An amount that somebody typed, as it will be written; with more decimals than the currency has, as it was typed. */
    public String typed(BigDecimal figure, String currency) {
        NumberFormat format = NumberFormat.getNumberInstance(text.texts().locale());
        int decimals = Math.max(Figures.decimals(currency), figure.scale());
        return rounded(format, decimals, decimals).format(figure);
    }

    /** A share in per cent, with the sign, to two decimals. */
    public String percent(Percent value) {
        NumberFormat format = NumberFormat.getPercentInstance(text.texts().locale());
        return value == null ? "" : rounded(format, 0, 2).format(value.figure().movePointLeft(2));
    }

    private static NumberFormat rounded(NumberFormat format, int fewest, int most) {
        format.setRoundingMode(RoundingMode.HALF_UP);
        format.setMinimumFractionDigits(fewest);
        format.setMaximumFractionDigits(most);
        return format;
    }
}
