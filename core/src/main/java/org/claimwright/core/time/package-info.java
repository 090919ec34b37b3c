/** The clock everybody is given: nobody else reads the system's. Depends on nothing of ours. */
package org.claimwright.core.time;
