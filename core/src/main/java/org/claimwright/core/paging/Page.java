package org.claimwright.core.paging;

import java.util.List;

/**
 * One page of a list.
 *
 * @param page its number, from 1
 * @param perPage how many items a full page has
 * @param total how many items the whole list has
 */
public record Page<T>(List<T> items, int page, int perPage, long total) {
    public Page {
        items = List.copyOf(items);
    }

    public static <T> Page<T> of(List<T> items, Paging paging, long total) {
        return new Page<>(items, paging.page(), paging.perPage(), total);
    }

    /** The number of the last page; 1 for an empty list. */
    public int pages() {
        return (int) Math.max(1, (total + perPage - 1) / perPage);
    }
}
