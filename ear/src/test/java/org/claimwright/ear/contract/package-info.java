/** Contracts, change orders, periods and projects on a real database, with two hands at once. */
package org.claimwright.ear.contract;
