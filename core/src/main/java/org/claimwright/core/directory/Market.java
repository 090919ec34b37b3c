package org.claimwright.core.directory;

/** Where a firm does business: decides the words it uses and the forms it bills with. */
public enum Market {
    US,
    CA,
    GB,
    AU,
    NZ
}
