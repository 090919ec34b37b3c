/** The product as a whole: both archives come up and answer at the same addresses. */
package org.claimwright.ear.product;
