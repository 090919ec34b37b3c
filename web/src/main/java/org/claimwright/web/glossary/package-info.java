/** The glossary: every concept of the trade in the reader's words beside those of another market. */
package org.claimwright.web.glossary;
