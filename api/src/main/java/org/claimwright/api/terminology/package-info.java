/** The dictionaries: every concept of the trade with its words. Raises no problems. */
package org.claimwright.api.terminology;
