package org.claimwright.core.terminology;

/** Whether there is one or several of what a noun names. */
public enum Countability {
    COUNTED,
    /** Neither article nor plural: retainage, funding. */
    MASS,
    /** Always plural: matériaux entreposés. */
    PLURAL;

    /** From the two columns of a file, of which a blank one says that there is no such form. */
    static Countability of(String one, String many) {
        return one.isEmpty() ? PLURAL : many.isEmpty() ? MASS : COUNTED;
    }
}
