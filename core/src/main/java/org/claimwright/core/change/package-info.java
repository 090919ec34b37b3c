/** The event that every saved change fires; the history listens to it. */
package org.claimwright.core.change;
