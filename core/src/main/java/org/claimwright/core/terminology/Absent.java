package org.claimwright.core.terminology;

/** A concept that the market of a dictionary does not have, such as the lien in Great Britain. */
record Absent(String concept) implements Term {
    @Override
    public boolean exists() {
        return false;
    }

    @Override
    public String one() {
        return "";
    }

    @Override
    public String many() {
        return "";
    }

    @Override
    public String in(Reference reference) {
        throw new IllegalArgumentException("there is no " + concept + " in this dictionary");
    }
}
