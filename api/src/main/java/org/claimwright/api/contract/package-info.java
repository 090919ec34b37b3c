/** Contracts, their schedules of values and change orders, as partners read and change them. */
package org.claimwright.api.contract;
