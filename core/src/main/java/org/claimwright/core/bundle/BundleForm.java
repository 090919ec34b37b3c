package org.claimwright.core.bundle;

import java.util.Locale;

/** In which form many documents come: one after the other in one document, or each by itself. */
public enum BundleForm {
    PDF("application/pdf"),
    ZIP("application/zip");

    private final String type;

    BundleForm(String type) {
        this.type = type;
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
