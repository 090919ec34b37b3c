package org.claimwright.web.frame;

import java.util.function.Function;
import org.claimwright.core.paging.Page;
import org.claimwright.core.paging.Paging;

/** The number of a page as it stands in an address: anybody may have written it. */
public final class PageNumber {
    private PageNumber() {}

    /** The page that was meant; the first one when it cannot be read. */
    public static Paging read(String number) {
        boolean readable = number != null && number.matches("[1-9][0-9]{0,5}");
        return new Paging(readable ? Integer.parseInt(number) : 1, Paging.USUAL);
    }

    /** The page that was meant; the last one when the list ends before it, as when rows were taken away meanwhile. */
    public static <T> Page<T> shown(String number, Function<Paging, Page<T>> list) {
        Page<T> asked = list.apply(read(number));
        boolean beyond = asked.items().isEmpty() && asked.page() > 1;
        int last = asked.totalIsExact() ? asked.pages() : 1;
        return beyond ? list.apply(new Paging(last, Paging.USUAL)) : asked;
    }
}
