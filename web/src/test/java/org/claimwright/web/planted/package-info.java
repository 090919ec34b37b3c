/** A class that breaks the rules of web on purpose: a rule that does not see it is no rule. */
package org.claimwright.web.planted;
