/** Contracts: the list, one of them tab by tab, the forms that write it and its change orders, the grid of its schedule. */
package org.claimwright.web.contract;
