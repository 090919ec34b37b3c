/**
 * Starts the product on this machine: looks first whether it can (port, data folder, database), then starts stock Payara
 * Micro with the merged WAR, waits until it answers, and takes it down again on Ctrl-C or SIGTERM.
 *
 * <p>What the application logs as {@code claimwright.start} is shown on the console: level INFO as a line to read (and
 * left out of the log file, since it may hold a first password), level ERROR as the reason why it does not start.
 */
package org.claimwright.ear.run;
