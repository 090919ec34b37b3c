/** Billing periods, as partners read and change them. */
package org.claimwright.api.period;
