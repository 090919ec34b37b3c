package org.claimwright.core.figure;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.claimwright.core.money.Money;
import org.claimwright.core.money.Percent;
import org.claimwright.core.money.Quantity;
import org.claimwright.core.money.UnitPrice;
import org.claimwright.core.problem.Faults;
import org.claimwright.core.problem.Problem;

/** Turns typed figures into values. A figure that cannot be taken is noted as a fault and comes back as null. */
public final class Figures {
    private static final int RATE_DECIMALS = 4;
    private static final int MEASURE_DECIMALS = 6;
    private static final BigDecimal LARGEST_PERCENT = BigDecimal.valueOf(1_000_000);
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .filter(currency -> currency.getDefaultFractionDigits() >= 0)
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toCollection(TreeSet::new));

    private Figures() {}

    /** The number of decimals that amounts of a currency have. */
    public static int decimals(String currency) {
        return Currency.getInstance(currency).getDefaultFractionDigits();
    }

    public static boolean isCurrency(String code) {
        return code != null && CURRENCIES.contains(code);
    }

    /** An amount of any sign with no more decimals than the currency has. */
    public static Money money(String pointer, BigDecimal typed, int decimals, Faults faults) {
        BigDecimal limit = BigDecimal.valueOf(Money.LIMIT, decimals);
        return fits(pointer, typed, decimals, limit, faults) ? Money.of(typed, decimals) : null;
    }

    /** An amount that is not below zero. */
    public static Money positiveMoney(String pointer, BigDecimal typed, int decimals, Faults faults) {
        return isNotNegative(pointer, typed, faults) ? money(pointer, typed, decimals, faults) : null;
    }

    /** A rate that is held back: 0 to 100 with up to four decimals. */
    public static Percent rate(String pointer, BigDecimal typed, Faults faults) {
        Percent percent = percent(pointer, typed, faults);
        if (percent != null && !percent.isRate()) {
            faults.add(Problem.RATE_OUT_OF_RANGE.at(pointer, Map.of("typed", typed)));
            return null;
        }
        return percent;
    }

    /** A share in per cent of any sign with up to four decimals. */
    public static Percent percent(String pointer, BigDecimal typed, Faults faults) {
        return fits(pointer, typed, RATE_DECIMALS, LARGEST_PERCENT, faults) ? Percent.of(typed) : null;
    }

    /** A quantity of any sign with up to six decimals. */
    public static Quantity quantity(String pointer, BigDecimal typed, Faults faults) {
        BigDecimal limit = BigDecimal.valueOf(Quantity.LIMIT, MEASURE_DECIMALS);
        return fits(pointer, typed, MEASURE_DECIMALS, limit, faults) ? Quantity.of(typed) : null;
    }

    /** A unit price of any sign with up to six decimals. */
    public static UnitPrice unitPrice(String pointer, BigDecimal typed, Faults faults) {
        BigDecimal limit = BigDecimal.valueOf(UnitPrice.LIMIT, MEASURE_DECIMALS);
        return fits(pointer, typed, MEASURE_DECIMALS, limit, faults) ? UnitPrice.of(typed) : null;
    }

    private static boolean isNotNegative(String pointer, BigDecimal typed, Faults faults) {
        boolean holds = typed == null || typed.signum() >= 0;
        faults.unless(holds, pointer, Problem.NEGATIVE);
        return holds;
    }

    private static boolean fits(String pointer, BigDecimal typed, int decimals, BigDecimal limit, Faults faults) {
        if (typed == null) {
            return false;
        }
        if (typed.abs().compareTo(limit) > 0) {
            faults.add(Problem.FIGURE_TOO_LARGE.at(pointer, Map.of("largest", limit)));
            return false;
        }
        boolean few = typed.stripTrailingZeros().scale() <= decimals;
        faults.unless(few, pointer, Problem.TOO_MANY_DECIMALS, Map.of("decimals", decimals));
        return few;
    }
}
