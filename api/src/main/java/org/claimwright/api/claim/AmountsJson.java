package org.claimwright.api.claim;

import java.math.BigDecimal;

/** Work of this claim and materials stored to date, as one party has them. */
public record AmountsJson(BigDecimal work, BigDecimal stored) {}
