/**
 * Documents of claims as they are handed out: of a frozen version each is issued once, kept and answered byte for byte
 * from then on; of a claim that somebody still works on there are previews, which are kept nowhere. Raises {@code
 * NOT_FOUND} and {@code NOT_ANSWERED_YET}.
 */
package org.claimwright.core.issued;
