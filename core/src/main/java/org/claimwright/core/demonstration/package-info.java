/**
 * Accounts to look around in, for a product that was just started on its own empty database: a general contractor, a
 * specialty contractor and an owner with months of work behind them.
 *
 * <p>Each account is a story, told in the tables of {@code /demonstration} ({@link
 * org.claimwright.core.demonstration.Story} says what is in them) and loaded through the use cases that people use, as the
 * people who would have done it, at the time at which they would have. Loading begins when the application is ready to be
 * used; a story is there as a whole or not at all.
 */
package org.claimwright.core.demonstration;
