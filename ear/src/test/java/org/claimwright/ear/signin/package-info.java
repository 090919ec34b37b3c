/** How people and programs come into the running product, and how they are kept out. */
package org.claimwright.ear.signin;
