/** A class that breaks the rules of api on purpose: a rule that does not see it is no rule. */
package org.claimwright.api.planted;
