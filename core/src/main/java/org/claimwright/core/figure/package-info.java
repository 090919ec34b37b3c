/** Reads the figures that people and partners type into values, and says what is wrong with them. */
package org.claimwright.core.figure;
