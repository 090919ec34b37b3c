package org.claimwright.api.claim;

import java.math.BigDecimal;

/** A tax on a claim. */
public record TaxJson(String name, BigDecimal rate, BigDecimal base, BigDecimal amount) {}
