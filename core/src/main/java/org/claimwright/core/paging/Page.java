package org.claimwright.core.paging;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param page its number, from 1
 * @param perPage how many items a full page has
 * @param total how many items the whole list has, or how many it has at least
 * @param totalIsExact whether the list was counted to its end
 */
public record Page<T>(List<T> items, int page, int perPage, long total, boolean totalIsExact) {
    public Page {
        items = List.copyOf(items);
    }

    public static <T> Page<T> of(List<T> items, Paging paging, long total) {
        return new Page<>(items, paging.page(), paging.perPage(), total, true);
    }

    /** A page of a list so long that it was not counted to its end. */
    public static <T> Page<T> ofMany(List<T> items, Paging paging, long atLeast) {
        return new Page<>(items, paging.page(), paging.perPage(), atLeast, false);
    }

    /** The same page of what is made of its items. */
    public <R> Page<R> map(Function<T, R> made) {
        return new Page<>(items.stream().map(made).toList(), page, perPage, total, totalIsExact);
    }

    /** The number of the last page that is known to be there; 1 for an empty list. */
    public int pages() {
        int counted = (int) Math.max(1, (total + perPage - 1) / perPage);
        int seen = items.size() < perPage ? page : page + 1;
        return totalIsExact ? counted : Math.max(counted, seen);
    }
}
