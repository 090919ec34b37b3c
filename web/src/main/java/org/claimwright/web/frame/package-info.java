/** What every page stands in: its address, its frame, its words and figures, and what happens when core says no. */
package org.claimwright.web.frame;
