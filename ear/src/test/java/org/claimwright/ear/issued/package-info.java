/** Documents that are issued, and many of them at once. */
package org.claimwright.ear.issued;
