/** Progress claims in both directions: listed, filled in, submitted, reviewed, certified, read as documents. */
package org.claimwright.api.claim;
