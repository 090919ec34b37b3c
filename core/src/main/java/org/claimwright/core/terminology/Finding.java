package org.claimwright.core.terminology;

/**
 * Something in a text that its reader would take for a mistake.
 *
 * @param excerpt the words that are wrong
 */
public record Finding(Kind kind, String excerpt) {
    /** What is wrong. */
    public enum Kind {
        /** "an progress claim", "un facture". */
        ARTICLE,
        /** "le ordre", "l’facture". */
        ELISION,
        /** "facture approuvé". */
        AGREEMENT,
        /** "progress claimd": the wreck of a word that was searched and replaced. */
        SPELLING,
        /** A word that the market does not use for this. */
        BANNED,
        /** A reference or an argument that nobody filled. */
        UNRESOLVED,
        /** "the the". */
        DOUBLED
    }
}
