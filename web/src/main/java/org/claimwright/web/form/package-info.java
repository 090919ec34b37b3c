/** Forms: what is typed, what somebody else saved meanwhile, and the choice between the two. */
package org.claimwright.web.form;
