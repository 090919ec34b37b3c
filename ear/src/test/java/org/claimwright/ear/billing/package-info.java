/** A month of billing in the browser: an administrator's on a desk, a contact's on a phone. */
package org.claimwright.ear.billing;
