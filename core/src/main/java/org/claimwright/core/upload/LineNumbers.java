package org.claimwright.core.upload;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds lines by their numbers, also where a spreadsheet has taken 001 for the figure 1. */
final class LineNumbers {
    private final Map<String, String> exact = new HashMap<>();
    private final Map<String, String> asFigures = new HashMap<>();

    LineNumbers(Collection<String> numbers) {
        Set<String> several = new HashSet<>();
        for (String number : numbers) {
            exact.put(key(number), number);
            String figure = figure(number);
            if (asFigures.put(figure, number) != null) {
                several.add(figure);
            }
        }
        asFigures.keySet().removeAll(several);
    }

    /** The number as it is on the contract; as it was typed if there is none like it. */
    String known(String typed) {
        String same = exact.get(key(typed));
        return same != null ? same : asFigures.getOrDefault(figure(typed), typed);
    }

    boolean has(String number) {
        return exact.containsKey(key(number));
    }

    static String key(String number) {
        return number.strip().toLowerCase(Locale.ROOT);
    }

    private static String figure(String number) {
        String key = key(number);
        return key.matches("\\d{1,15}(\\.\\d{1,15})?")
                ? new BigDecimal(key).stripTrailingZeros().toPlainString()
                : key;
    }
}
