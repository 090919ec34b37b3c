/** The database as the running product has made it. */
package org.claimwright.ear.db;
