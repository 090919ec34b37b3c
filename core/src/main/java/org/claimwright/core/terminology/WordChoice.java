package org.claimwright.core.terminology;

import java.io.Serializable;

/**
 * What a person, a project or an account says about the words it wants; null where it leaves that to whoever comes next.
 */
public record WordChoice(Language language, Market market, PointOfView pointOfView) implements Serializable {
    public static final WordChoice NONE = new WordChoice(null, null, null);

    /** Fills what this choice leaves open from another one. */
    public WordChoice over(WordChoice next) {
        return new WordChoice(
                language == null ? next.language : language,
                market == null ? next.market : market,
                pointOfView == null ? next.pointOfView : pointOfView);
    }

    public boolean isWhole() {
        return language != null && market != null && pointOfView != null;
    }

    /** The dictionary chosen; the general contractor's in the United States where nobody chose. */
    public DictionaryName dictionary() {
        return new DictionaryName(
                language == null ? Language.EN : language,
                market == null ? Market.US : market,
                pointOfView == null ? PointOfView.GENERAL_CONTRACTOR : pointOfView);
    }

    /** From columns that hold codes; a column without one leaves it open. */
    public static WordChoice of(String language, String market, String pointOfView) {
        return new WordChoice(
                language == null ? null : Language.of(language),
                market == null ? null : Market.valueOf(market),
                pointOfView == null ? null : PointOfView.valueOf(pointOfView));
    }
}
