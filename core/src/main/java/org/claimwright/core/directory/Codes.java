package org.claimwright.core.directory;

import java.time.ZoneId;
import java.util.Currency;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimwright.core.problem.Faults;
import org.claimwright.core.problem.Problem;

/** Codes from lists that others keep: languages, currencies, time zones. A missing code stays missing. */
public final class Codes {
    private static final Set<String> LANGUAGES = Set.of("en", "fr");
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .filter(currency -> currency.getDefaultFractionDigits() >= 0)
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    private Codes() {}

    /** A language that this product speaks: {@code en}, {@code fr}. */
    public static String language(String pointer, String code, Faults faults) {
        return known(LANGUAGES, "en, fr", pointer, code, faults);
    }

    /** A currency by its ISO 4217 code. */
    public static String currency(String pointer, String code, Faults faults) {
        return known(CURRENCIES, "AUD, CAD, EUR, GBP, NZD, USD, ... (ISO 4217)", pointer, code, faults);
    }

    /** A time zone by its IANA name, {@code America/Chicago}. */
    public static String timeZone(String pointer, String code, Faults faults) {
        return known(
                ZoneId.getAvailableZoneIds(), "America/New_York, Europe/London, ... (IANA)", pointer, code, faults);
    }

    /** Notes a missing code as a fault. */
    public static <T> T required(String pointer, T code, Faults faults) {
        faults.unless(code != null, pointer, Problem.REQUIRED);
        return code;
    }

    private static String known(Set<String> codes, String some, String pointer, String code, Faults faults) {
        boolean known = code == null || codes.contains(code);
        faults.unless(known, pointer, Problem.UNKNOWN_CODE, Map.of("known", some));
        return known ? code : null;
    }
}
