/** Documents of claims beside their pages: shown, handed out, listed. */
package org.claimwright.web.issued;
