/** Coming in: signing in, and the page that a sign-in link opens. */
package org.claimwright.web.signin;
