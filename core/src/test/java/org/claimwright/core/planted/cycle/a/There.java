package org.claimwright.core.planted.cycle.a;

import org.claimwright.core.planted.cycle.b.Back;

/** One half of a cycle. */
public record There(Back back) {}
