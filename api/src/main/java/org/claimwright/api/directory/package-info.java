/** Companies and people of the directory, as partners read and change them. */
package org.claimwright.api.directory;
