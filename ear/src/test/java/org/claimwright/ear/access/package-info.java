/** That accounts never see or touch each other, and that people may do what they should and nothing else. */
package org.claimwright.ear.access;
