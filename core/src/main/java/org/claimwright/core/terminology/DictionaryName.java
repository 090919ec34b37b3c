package org.claimwright.core.terminology;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Which dictionary: the words of a language in a market, seen from one place in a job. */
public record DictionaryName(Language language, Market market, PointOfView pointOfView) {
    /** French is that of Canada, whatever the market. */
    public DictionaryName {
        market = language == Language.FR ? Market.CA : market;
    }

    /** For a reader of whom nothing but the language and country of the browser is known. */
    public static DictionaryName of(Locale reader) {
        Market market = Market.US;
        for (Market known : Market.values()) {
            market = known.name().equals(reader.getCountry()) ? known : market;
        }
        return new DictionaryName(Language.of(reader.getLanguage()), market, PointOfView.GENERAL_CONTRACTOR);
    }

    /** Every dictionary that the product comes with. */
    public static List<DictionaryName> all() {
        List<DictionaryName> all = new ArrayList<>();
        for (PointOfView view : PointOfView.values()) {
            for (Market market : Market.values()) {
                all.add(new DictionaryName(Language.EN, market, view));
            }
            all.add(new DictionaryName(Language.FR, Market.CA, view));
        }
        return all;
    }

    /** The name in one word, such as {@code fr-CA/owner} or {@code en-CA-US/gc}. */
    public String code() {
        return language.code() + "-" + place() + "/" + pointOfView.code();
    }

    /** The market as the dictionaries' files name it. */
    String place() {
        return market.name().replace('_', '-');
    }

    /** How numbers, money and dates are written. */
    public Locale locale() {
        return new Locale.Builder()
                .setLanguage(language.code())
                .setRegion(market.country())
                .build();
    }

    @Override
    public String toString() {
        return code();
    }
}
