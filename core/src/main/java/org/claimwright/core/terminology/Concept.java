package org.claimwright.core.terminology;

/**
 * Something that the trade has a word for, whatever the word is in a market.
 *
 * @param locked whether its words are fixed by law and never renamed
 */
public record Concept(String id, Kind kind, boolean locked) {
    /** What sort of word stands for a concept. */
    public enum Kind {
        NOUN,
        VERB,
        /** A heading or a status, which has only its own text. */
        LABEL
    }
}
