/** What waits, and how projects stand: counts and sums over what other features keep, and nothing of its own. */
package org.claimwright.core.overview;
