/** Amounts, rates, quantities and the two places where money is rounded. Depends on nothing of ours. */
package org.claimwright.core.money;
