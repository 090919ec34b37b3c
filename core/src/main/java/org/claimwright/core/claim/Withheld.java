package org.claimwright.core.claim;

import java.math.BigDecimal;

/** An amount that the payer keeps from a certificate, with the reason. It changes no line and comes back later. */
public record Withheld(BigDecimal amount, String reason) {}
