package org.claimwright.core.terminology;

/** A term that names a thing. */
interface Noun extends Term {
    Countability countability();

    @Override
    default boolean exists() {
        return true;
    }

    /** Whether the words around have to be plural. */
    default boolean isPlural(Reference reference) {
        return switch (countability()) {
            case COUNTED -> reference.many();
            case MASS -> false;
            case PLURAL -> true;
        };
    }
}
