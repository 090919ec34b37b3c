package org.claimwright.core.apikey;

/** A key just made, the only time that it can be read. */
public record NewApiKey(ApiKeyRow row, String key) {
    // the key stays out of every log
    @Override
    public String toString() {
        return row.toString();
    }
}
