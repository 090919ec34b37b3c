/** Choosing one of several accounts. */
package org.claimwright.web.account;
