package org.claimwright.core.claim;

/**
 * What lines of a claim stand together by. The division of a cost code is what comes before its first separator
 * ({@code 03-300}, {@code 03 30 00}), or the first two of its digits ({@code 033000}).
 */
public enum LineGrouping {
    SCHEDULE(
            "case when change_order_id is null then 'schedule' else 'changes' end",
            "change_order_id is not null",
            "l.key = 'changes'"),
    CHANGE_ORDER(
            "coalesce(cast(change_order_id as text), 'schedule')",
            "change_order_id is not null, min(position) over (partition by change_order_id)",
            "l.key <> 'schedule', min(position)"),
    DIVISION(Division.KEY, Division.KEY + " = '', " + Division.KEY, "l.key = '', l.key");

    private static final class Division {
        private static final String KEY =
                """
                upper(case when cost_code ~ '^[0-9]{4,}$' then left(cost_code, 2)
                  else coalesce(substring(cost_code from '^[[:alnum:]]{1,20}'), '') end)""";
    }

    private final String key;
    private final String order;
    private final String rank;

    LineGrouping(String key, String order, String rank) {
        this.key = key;
        this.order = order;
        this.rank = rank;
    }

    /** What lines of one group share, told by the columns of their table. */
    String key() {
        return key;
    }

    /** How lines follow each other group by group. */
    String order() {
        return order;
    }

    /** How groups follow each other, where each is a row. */
    String rank() {
        return rank;
    }
}
