/** Progress claims to read: the list, and one of them as summary and continuation sheet. */
package org.claimwright.web.claim;
