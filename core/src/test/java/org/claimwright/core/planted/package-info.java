/** Classes that break the rules of core on purpose: a rule that does not see them is no rule. */
package org.claimwright.core.planted;
