/** The grids in which lines are typed, in a real browser in front of the running product. */
package org.claimwright.ear.sheet;
