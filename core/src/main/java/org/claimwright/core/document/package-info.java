/**
 * Claims as documents. On paper: the claim itself and the payer's answer, from facts that are handed over to the bytes of
 * a tagged PDF; that reads nothing from the database and asks no clock, so that the same facts in the same words give the
 * same bytes. For spreadsheets: a claim and a schedule of values as tables.
 */
package org.claimwright.core.document;
