/** What was changed, when and by whom: one row for each saved change, written in the same transaction, never altered. */
package org.claimwright.core.history;
