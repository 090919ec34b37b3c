/** Documents of claims as PDF, and which of them were issued. */
package org.claimwright.api.issued;
