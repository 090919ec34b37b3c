/**
 * Claims on paper: the claim itself and the payer's answer, from facts that are handed over to the bytes of a tagged PDF.
 * Reads nothing from the database and asks no clock, so that the same facts in the same words give the same bytes.
 */
package org.claimwright.core.document;
