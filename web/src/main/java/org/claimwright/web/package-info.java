/** Pages for project teams and claim contacts over the use cases of core. */
package org.claimwright.web;
