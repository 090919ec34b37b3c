/** The words that people read, kept in one bundle for pages, messages and the API alike. Raises no problems. */
package org.claimwright.core.terminology;
