package org.claimwright.web.glossary;

/**
 * One concept of the glossary.
 *
 * @param own what the reader calls it; null where the market has no such thing
 * @param other what it is called in the words beside; null likewise
 * @param meaning what it is, in one sentence
 * @param found the word of a third market by which the search came upon it; null where one of the two words shows why
 */
public record GlossaryRow(String concept, Word own, Word other, String meaning, String found) {
    /**
     * A concept as one dictionary has it.
     *
     * @param many the plural; null where there is none, or where it is the same
     */
    public record Word(String one, String many) {}
}
