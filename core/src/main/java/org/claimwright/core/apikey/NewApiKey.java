package org.claimwright.core.apikey;

import java.io.Serializable;

/** A key just made, the only time that it can be read. */
public record NewApiKey(ApiKeyRow row, String key) implements Serializable {
    // the key stays out of every log
    @Override
    public String toString() {
        return row.toString();
    }
}
