package org.claimwright.core.terminology;

/** A market, whose trade has words and customs of its own. */
public enum Market {
    US,
    CA,
    GB,
    AU,
    NZ
}
