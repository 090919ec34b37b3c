/** A contract to read: its schedule of values, its change orders, its claims. */
package org.claimwright.web.contract;
