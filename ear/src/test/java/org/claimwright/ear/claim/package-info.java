/** Progress claims on a real database: their whole life, and many hands at once. */
package org.claimwright.ear.claim;
