/** An account to look around in, for a product that was just started on its own empty database. */
package org.claimwright.core.demonstration;
