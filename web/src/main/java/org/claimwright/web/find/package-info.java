/** Finding: what drops from an input while somebody types, and the search over everything. */
package org.claimwright.web.find;
