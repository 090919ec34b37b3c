/** What can go wrong, as a catalogue without texts; the reader's dictionary words it. Depends on nothing of ours. */
package org.claimwright.core.problem;
