/** Lists are read page by page. Depends on nothing of ours and raises no problems. */
package org.claimwright.core.paging;
