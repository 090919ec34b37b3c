/** What the scripts of grids ask for: lines as JSON, in the session of whoever looks at the page. */
package org.claimwright.web.sheet;
