package org.claimwright.core.bundle;

import java.util.Locale;

/** In which form many documents come: one after the other in one document, or each by itself. */
public enum BundleForm {
    /** Its structure is in memory as a whole when it is written, about eighteen times as large as the file. */
    PDF("application/pdf", 12_000_000),
    ZIP("application/zip", 100_000_000);

    private final String type;
    private final long mostBytes;

    BundleForm(String type, long mostBytes) {
        this.type = type;
        this.mostBytes = mostBytes;
    }

    /** The most that the documents in it may come to. */
    long mostBytes() {
        return mostBytes;
    }

    /** The media type of the file. */
    public String type() {
        return type;
    }

    /** How the name of the file ends. */
    public String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }
}
