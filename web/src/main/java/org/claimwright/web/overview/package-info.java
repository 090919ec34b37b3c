/** Where somebody starts: what waits across projects, and how one project stands. */
package org.claimwright.web.overview;
