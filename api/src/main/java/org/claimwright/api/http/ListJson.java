package org.claimwright.api.http;

import java.util.List;
import java.util.function.Function;
import org.claimwright.core.paging.Page;
import org.claimwright.core.paging.Paging;

/**
 * One page of a list, as partners read it.
 *
 * @param page its number, from 1
 * @param total how many items all pages have together, or how many they have at least
 * @param totalIsExact whether the list was counted to its end; a very long one is not
 */
public record ListJson<T>(List<T> items, int page, int perPage, long total, boolean totalIsExact) {
    public static <S, T> ListJson<T> of(Page<S> page, Function<S, T> shape) {
        return new ListJson<>(
                page.items().stream().map(shape).toList(),
                page.page(),
                page.perPage(),
                page.total(),
                page.totalIsExact());
    }

    /** A page of a list that is short enough to be known whole. */
    public static <S, T> ListJson<T> of(List<S> all, Paging paging, Function<S, T> shape) {
        List<S> page =
                all.stream().skip(paging.offset()).limit(paging.perPage()).toList();
        return of(Page.of(page, paging, all.size()), shape);
    }

    /** The number of the last page that is known to be there. */
    int pages() {
        return new Page<>(items, page, perPage, total, totalIsExact).pages();
    }
}
