/**
 * Measures the built product from outside. What has a floor is measured beside it: the same rows written or read by plain
 * JDBC in one transaction, in turn with each request, so that a busy machine slows down both. {@code site} is what is
 * measured, {@code figure} what came of it, {@code load} many people at once.
 */
package org.claimwright.ear.bench;
