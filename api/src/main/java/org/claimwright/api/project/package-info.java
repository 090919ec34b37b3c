/** Projects, their settings and their members, as partners read and change them. */
package org.claimwright.api.project;
