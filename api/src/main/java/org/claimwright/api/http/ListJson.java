package org.claimwright.api.http;

import java.util.List;
import java.util.function.Function;
import org.claimwright.core.paging.Page;
import org.claimwright.core.paging.Paging;

/**
 * One page of a list, as partners read it.
 *
 * @param page its number, from 1
 * @param total how many items all pages have together
 */
public record ListJson<T>(List<T> items, int page, int perPage, long total) {
    public static <S, T> ListJson<T> of(Page<S> page, Function<S, T> shape) {
        return new ListJson<>(page.items().stream().map(shape).toList(), page.page(), page.perPage(), page.total());
    }

    /** A page of a list that is short enough to be known whole. */
    public static <S, T> ListJson<T> of(List<S> all, Paging paging, Function<S, T> shape) {
        List<S> page =
                all.stream().skip(paging.offset()).limit(paging.perPage()).toList();
        return of(Page.of(page, paging, all.size()), shape);
    }

    int pages() {
        return (int) Math.max(1, (total + perPage - 1) / perPage);
    }
}
