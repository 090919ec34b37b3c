/** What stands on the documents of an account: its page, and the picture that is sent to it. */
package org.claimwright.web.letterhead;
