/** The directory: companies, and people with the links that bring them in. */
package org.claimwright.web.directory;
