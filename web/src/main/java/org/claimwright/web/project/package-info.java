/** The projects of an account, and one of them with its contracts and claims. */
package org.claimwright.web.project;
