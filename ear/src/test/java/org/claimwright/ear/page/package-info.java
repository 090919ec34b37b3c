/** Pages as people use them, in a browser. */
package org.claimwright.ear.page;
