package org.claimwright.web.spreadsheet;

import java.io.IOException;
import java.util.function.Function;
import org.claimwright.core.paging.Page;
import org.claimwright.core.paging.Paging;

/** All items of a list, read a page at a time. */
@FunctionalInterface
public interface EachOf<T> {
    /** Takes one item. */
    @FunctionalInterface
    interface Item<T> {
        void take(T item) throws IOException;
    }

    void each(Item<T> item) throws IOException;

    static <T> EachOf<T> pages(Function<Paging, Page<T>> list) {
        return item -> {
            Page<T> page;
            int number = 1;
            do {
                page = list.apply(new Paging(number, Paging.MOST));
                for (T each : page.items()) {
                    item.take(each);
                }
                number++;
            } while (number <= page.pages());
        };
    }
}
