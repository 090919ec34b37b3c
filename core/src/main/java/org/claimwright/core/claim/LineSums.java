package org.claimwright.core.claim;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.claimwright.core.money.Money;

/**
 * The sums of the columns of some lines of a claim.
 *
 * @param lines how many lines these are
 * @param measured how many of them are billed by quantity and unit price
 * @param approvedWork work that the reviewer accepts: the approved amounts, or else those claimed
 * @param undecided how many the reviewer has not decided on
 * @param rejected how many the reviewer rejected
 * @param offsetting whether they are changes that add and deduct: their sum is no whole that something is a share of
 */
public record LineSums(
        int lines,
        int measured,
        Money scheduled,
        Money workPrevious,
        Money work,
        Money storedPrevious,
        Money movedToWork,
        Money stored,
        Money retainage,
        Money workReleased,
        Money storedReleased,
        Money approvedWork,
        Money approvedStored,
        int undecided,
        int rejected,
        boolean offsetting) {
    static final LineSums NONE = new LineSums(
            0,
            0,
            Money.ZERO,
            Money.ZERO,
            Money.ZERO,
            Money.ZERO,
            Money.ZERO,
            Money.ZERO,
            Money.ZERO,
            Money.ZERO,
            Money.ZERO,
            Money.ZERO,
            Money.ZERO,
            0,
            0,
            false);

    private static final String COLUMNS =
            """
            count(*), count(unit_price), sum(scheduled)::bigint,
              sum(work_previous)::bigint, sum(work)::bigint, sum(stored_previous)::bigint, sum(moved_to_work)::bigint,
              sum(stored)::bigint, sum(work_retained + stored_retained)::bigint, sum(work_released)::bigint,
              sum(stored_released)::bigint,
              sum(coalesce(approved_work, claimed_work))::bigint,
              sum(coalesce(approved_stored, claimed_stored))::bigint,
              count(*) filter (where decision = 'NO_ACTION'), count(*) filter (where decision = 'REJECTED'),
              bool_and(change_order_id is not null) and min(scheduled) < 0 and max(scheduled) > 0
            """;
    private static final String QUERY =
            "select change_order_id is not null, " + COLUMNS + " from claim_line where claim_id = ? group by 1";
    private static final String GROUPED =
            """
            select g.*, o.number || ' – ' || o.title
            from (select l.key, COLUMNS, row_number() over (order by RANK) as place
              from (select claim_line.*, KEY as key from claim_line where claim_id = ?) l group by l.key) g
              left join change_order o on o.id = case when g.key ~ '^[0-9a-f-]{36}$' then cast(g.key as uuid) end
            order by g.place
            """;

    /** Those of the schedule of values, and those of change orders. */
    public record Parts(LineSums schedule, LineSums changes) {
        /** How many lines the claim has. */
        public int lines() {
            return schedule.lines() + changes.lines();
        }

        /** One aggregate over the rows of a claim, however many there are. */
        static Parts of(EntityManager em, UUID claimId) {
            LineSums schedule = NONE;
            LineSums changes = NONE;
            try (PreparedStatement query = em.unwrap(Connection.class).prepareStatement(QUERY)) {
                query.setObject(1, claimId);
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        LineSums sums = read(rows);
                        schedule = rows.getBoolean(1) ? schedule : sums;
                        changes = rows.getBoolean(1) ? sums : changes;
                    }
                }
            } catch (SQLException e) {
                throw new PersistenceException(e);
            }
            return new Parts(schedule, changes);
        }
    }

    /** Those of each group, in the order in which groups follow each other. */
    static List<LineGroup> of(EntityManager em, UUID claimId, LineGrouping by) {
        String sql =
                GROUPED.replace("COLUMNS", COLUMNS).replace("KEY", by.key()).replace("RANK", by.rank());
        List<LineGroup> groups = new ArrayList<>();
        try (PreparedStatement query = em.unwrap(Connection.class).prepareStatement(sql)) {
            query.setObject(1, claimId);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    groups.add(new LineGroup(rows.getString(1), rows.getString(19), read(rows)));
                }
            }
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
        return groups;
    }

    private static LineSums read(ResultSet row) throws SQLException {
        return new LineSums(
                row.getInt(2),
                row.getInt(3),
                money(row, 4),
                money(row, 5),
                money(row, 6),
                money(row, 7),
                money(row, 8),
                money(row, 9),
                money(row, 10),
                money(row, 11),
                money(row, 12),
                money(row, 13),
                money(row, 14),
                row.getInt(15),
                row.getInt(16),
                row.getBoolean(17));
    }

    private static Money money(ResultSet row, int column) throws SQLException {
        return Money.of(row.getLong(column));
    }

    /** Column G. */
    public Money total() {
        return workPrevious.plus(work).plus(stored);
    }

    /** Materials newly stored. */
    public Money storedNew() {
        return stored.minus(storedPrevious).plus(movedToWork);
    }

    /** Column H. */
    public Money balance() {
        return scheduled.minus(total());
    }
}
