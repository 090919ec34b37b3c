/** Lines that come in as a file: the page that takes, previews and applies it, and the templates to begin with. */
package org.claimwright.web.upload;
