package org.claimwright.core.money;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Divides an amount by weight into parts that add up to it exactly. */
public final class Spread {
    private Spread() {}

    /**
     * The parts, in the order of the weights. Each gets its share rounded down to whole minor units; the units that are
     * left go to the largest remainders, the first of equal ones before the others. A weight of zero gets nothing.
     *
     * @param amount not negative
     * @param weights none negative, one positive at least unless the amount is zero
     */
    public static List<Money> of(Money amount, List<Money> weights) {
        BigInteger total = BigInteger.valueOf(Money.sum(weights).minor());
        if (total.signum() == 0) {
            return weights.stream().map(weight -> Money.ZERO).toList();
        }
        long[] parts = new long[weights.size()];
        BigInteger[] remainders = new BigInteger[weights.size()];
        long left = amount.minor();
        for (int i = 0; i < parts.length; i++) {
            BigInteger product = BigInteger.valueOf(amount.minor())
                    .multiply(BigInteger.valueOf(weights.get(i).minor()));
            BigInteger[] divided = product.divideAndRemainder(total);
            parts[i] = divided[0].longValueExact();
            remainders[i] = divided[1];
            left -= parts[i];
        }
        // fewer units are left than there are remainders, and sorting keeps the order of equal ones
        IntStream.range(0, parts.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> remainders[i]).reversed())
                .limit(left)
                .forEach(i -> parts[i]++);
        return IntStream.range(0, parts.length)
                .mapToObj(i -> Money.of(parts[i]))
                .toList();
    }
}
