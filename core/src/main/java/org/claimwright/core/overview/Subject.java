package org.claimwright.core.overview;

/** What a request can be about that stands within one project. */
public enum Subject {
    PROJECT,
    CONTRACT,
    CHANGE_ORDER,
    BILLING_PERIOD,
    PROGRESS_CLAIM
}
