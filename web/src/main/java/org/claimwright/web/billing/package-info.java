/** The billing tool of a project: what is billed on its two sides, period by period, as a register to work through. */
package org.claimwright.web.billing;
