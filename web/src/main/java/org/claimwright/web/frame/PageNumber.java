package org.claimwright.web.frame;

import org.claimwright.core.paging.Paging;

/** The number of a page as it stands in an address: anybody may have written it. */
public final class PageNumber {
    private PageNumber() {}

    /** The page that was meant; the first one when it cannot be read. */
    public static Paging read(String number) {
        boolean readable = number != null && number.matches("[1-9][0-9]{0,5}");
        return new Paging(readable ? Integer.parseInt(number) : 1, Paging.USUAL);
    }
}
