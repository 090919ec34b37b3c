/** What was changed, when and by whom, as one reads it. */
package org.claimwright.web.history;
