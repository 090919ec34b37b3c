package org.claimwright.core.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;
import org.claimwright.core.money.Money;
import org.claimwright.core.money.Percent;
import org.claimwright.core.money.Quantity;
import org.claimwright.core.money.UnitPrice;

/** Figures as one language writes them. For one document and one thread. */
final class Amounts {
    private static final int MOST_DECIMALS = 6;

    private final NumberFormat money;
    private final NumberFormat measure;
    private final NumberFormat share;
    private final NumberFormat plain;
    private final int decimals;

    Amounts(Locale locale, int decimals) {
        this.decimals = decimals;
        money = rounded(NumberFormat.getNumberInstance(locale), decimals, decimals);
        measure = rounded(NumberFormat.getNumberInstance(locale), 0, MOST_DECIMALS);
        share = rounded(NumberFormat.getPercentInstance(locale), 2, 2);
        plain = rounded(NumberFormat.getPercentInstance(locale), 0, 4);
    }

    private static NumberFormat rounded(NumberFormat format, int fewest, int most) {
        format.setRoundingMode(RoundingMode.HALF_UP);
        format.setMinimumFractionDigits(fewest);
        format.setMaximumFractionDigits(most);
        return format;
    }

    /** An amount; below zero in parentheses. */
    String say(Money amount) {
        String figure = money.format(BigDecimal.valueOf(amount.abs().minor(), decimals));
        return amount.isNegative() ? "(" + figure + ")" : figure;
    }

    /** An amount of a wide table, in which nothing is a dash. */
    String dashed(Money amount) {
        return amount.isZero() ? "–" : say(amount);
    }

    /** A rate, with no more decimals than it has. */
    String say(Percent rate) {
        return plain.format(rate.figure().movePointLeft(2));
    }

    /** A share, with two decimals, so that they stand one below the other. */
    String share(Percent value) {
        return share.format(value.figure().movePointLeft(2));
    }

    String measured(Quantity quantity, String unit) {
        return unit == null ? say(quantity) : say(quantity) + "\u00A0" + unit;
    }

    String say(Quantity quantity) {
        return measure.format(quantity.figure());
    }

    String say(UnitPrice price) {
        BigDecimal figure = price.figure();
        return figure.scale() > decimals ? measure.format(figure) : money.format(figure);
    }
}
