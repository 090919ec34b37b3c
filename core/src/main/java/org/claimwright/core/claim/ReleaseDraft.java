package org.claimwright.core.claim;

import java.math.BigDecimal;

/**
 * How much of what a claim holds is to be released on all its lines; it takes the place of what was released before.
 *
 * @param percent of what each line holds, from 0, which releases nothing, to 100, which releases everything
 * @param work whether it is about what is held of work
 * @param stored whether it is about what is held of stored materials
 */
public record ReleaseDraft(BigDecimal percent, boolean work, boolean stored) {}
