/** What is measured: the built product, its database entered from beside, an account as it is after years, its callers. */
package org.claimwright.ear.bench.site;
