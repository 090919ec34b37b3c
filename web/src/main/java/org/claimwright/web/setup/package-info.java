/** Opening the first account. */
package org.claimwright.web.setup;
