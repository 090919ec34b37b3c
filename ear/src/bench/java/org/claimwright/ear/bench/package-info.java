/**
 * Measures the built product from outside, through its API, against floors: the same rows written or read by plain JDBC
 * in one transaction, in turn with each request, so that a busy machine slows down both.
 */
package org.claimwright.ear.bench;
