package org.claimwright.core.problem;

/** The sort of a problem, which decides how it is answered. */
public enum Kind {
    /** The request could not be read as what it should be. */
    MALFORMED(400),
    /** Nobody is signed in. */
    UNAUTHENTICATED(401),
    /** Seen, but not allowed. */
    FORBIDDEN(403),
    /** Not there, or not visible to the one who asks. */
    MISSING(404),
    /** Known, but not to be used in this way. */
    NO_SUCH_METHOD(405),
    /** Known, but not in the form that is asked for. */
    UNACCEPTABLE(406),
    /** Against the present state of things. */
    CONFLICT(409),
    /** Changed meanwhile by somebody else. */
    STALE(412),
    /** Larger than what is taken. */
    TOO_LARGE(413),
    /** Not in a form that is taken. */
    UNSUPPORTED(415),
    /** Read, but against a rule. */
    INVALID(422),
    /** It must say which version it changes. */
    UNCONDITIONAL(428),
    /** Too many in too short a time. */
    TOO_MANY(429),
    /** A mistake of ours. */
    FAILED(500),
    /** Not to be had for the moment. */
    UNAVAILABLE(503);

    private final int status;

    Kind(int status) {
        this.status = status;
    }

    /** The HTTP status that says it. */
    public int status() {
        return status;
    }
}
