/** The accounts to look around in: what is in them, who is shown how to enter them, and how they end. */
package org.claimwright.ear.demonstration;
