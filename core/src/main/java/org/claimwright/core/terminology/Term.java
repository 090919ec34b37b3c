package org.claimwright.core.terminology;

/** What a concept is called in one dictionary, in each form that a sentence may need. */
interface Term {
    /** @return whether the market knows the concept at all */
    boolean exists();

    /** @return the plain form, singular where there is one */
    String one();

    /** @return the plural, the same as {@link #one()} where the term has none */
    String many();

    /** @throws IllegalArgumentException if the term has no such form, which a test of the build excludes */
    String in(Reference reference);
}
