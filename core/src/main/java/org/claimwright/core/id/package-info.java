/** Ids of rows that are made, stored and read together. */
package org.claimwright.core.id;
