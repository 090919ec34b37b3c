/** How refusals and failures are answered: as problem details (RFC 9457), worded for the reader. */
package org.claimwright.api.problem;
