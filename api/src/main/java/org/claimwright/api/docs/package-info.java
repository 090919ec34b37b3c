/** The document of the API and a page to browse it. */
package org.claimwright.api.docs;
