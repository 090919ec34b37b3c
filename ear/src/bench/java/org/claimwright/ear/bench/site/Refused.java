package org.claimwright.ear.bench.site;

/** An answer that says no, or leads to the sign-in: it would be fast, and is not what is measured. */
public final class Refused extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    private final int status;

    Refused(int status, String told) {
        super(told);
        this.status = status;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }
}
