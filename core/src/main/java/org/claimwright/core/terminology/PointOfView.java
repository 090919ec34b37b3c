package org.claimwright.core.terminology;

/** The place in a job from which a firm looks at it; decides who the parties are called. */
public enum PointOfView {
    GENERAL_CONTRACTOR("gc"),
    OWNER("owner"),
    SPECIALTY_CONTRACTOR("sc");

    private final String code;

    PointOfView(String code) {
        this.code = code;
    }

    /** The short code of the dictionaries' files. */
    public String code() {
        return code;
    }
}
