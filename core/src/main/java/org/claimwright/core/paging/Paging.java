package org.claimwright.core.paging;

/**
 * Which page of a list is wanted.
 *
 * @param page from 1 to {@value #LAST}
 * @param perPage from 1 to {@value #MOST}
 */
public record Paging(int page, int perPage) {
    public static final int USUAL = 50;
    public static final int MOST = 200;
    public static final int LAST = 1_000_000;

    public Paging {
        if (page < 1 || page > LAST || perPage < 1 || perPage > MOST) {
            throw new IllegalArgumentException("page " + page + " of " + perPage);
        }
    }

    public static Paging first() {
        return new Paging(1, USUAL);
    }

    /** How many items of the list come before this page. */
    public int offset() {
        return (page - 1) * perPage;
    }
}
