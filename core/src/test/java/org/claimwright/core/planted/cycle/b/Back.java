package org.claimwright.core.planted.cycle.b;

import org.claimwright.core.planted.cycle.a.There;

/** The other half. */
public record Back(There there) {}
