/** Progress claims: the list, one of them with its grid and history, and each step from its beginning to its review. */
package org.claimwright.web.claim;
