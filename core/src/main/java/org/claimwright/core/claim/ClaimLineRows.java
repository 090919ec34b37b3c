package org.claimwright.core.claim;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.claimwright.core.money.Money;
import org.claimwright.core.money.Percent;
import org.claimwright.core.money.Quantity;
import org.claimwright.core.money.UnitPrice;

/** The lines of a claim to look at, row by row from the transaction's own connection: a claim may have thousands. */
final class ClaimLineRows {
    // in the order of the sheet's components; row-level security sees to the account
    private static final String QUERY =
            """
            select id, contract_line_id, change_order_id, position, number, cost_code, description, scheduled, quantity,
              unit, unit_price, work_previous, quantity_previous, work, work_quantity, stored_previous, moved_to_work,
              stored, claimed_work, claimed_stored, approved_work, approved_stored, certified, work_rate, stored_rate,
              work_rate_typed or stored_rate_typed or work_retained_typed is not null or stored_retained_typed is not null,
              work_released, stored_released, work_retained, stored_retained,
              work_retained_previous + stored_retained_previous, decision, reason, comment
            from claim_line where claim_id = ?
            """;
    // those of change orders stand after the schedule, also where the schedule grew later
    private static final String IN_ORDER = " order by position";
    private static final String PAGE =
            " order by GROUP, change_order_id is not null, position offset ? rows fetch next ? rows only";
    private static final String SOME = " and id = any (?)" + IN_ORDER;

    private final ResultSet rows;
    private int column;

    private ClaimLineRows(ResultSet rows) {
        this.rows = rows;
    }

    static List<ClaimLineSheet> of(EntityManager em, UUID claimId) {
        return read(em, IN_ORDER, query -> query.setObject(1, claimId));
    }

    /** Some lines that follow each other, as a page shows them: group by group. */
    static List<ClaimLineSheet> page(EntityManager em, UUID claimId, LineGrouping by, int from, int count) {
        return read(em, PAGE.replace("GROUP", by.order()), query -> {
            query.setObject(1, claimId);
            query.setInt(2, from);
            query.setInt(3, count);
        });
    }

    /** The lines with these ids; what is no line of the claim is left out. */
    static List<ClaimLineSheet> some(EntityManager em, UUID claimId, Collection<UUID> ids) {
        return read(em, SOME, query -> {
            query.setObject(1, claimId);
            query.setArray(2, query.getConnection().createArrayOf("uuid", ids.toArray()));
        });
    }

    private static List<ClaimLineSheet> read(EntityManager em, String which, Bound bound) {
        try (PreparedStatement query = em.unwrap(Connection.class).prepareStatement(QUERY + which)) {
            bound.to(query);
            try (ResultSet rows = query.executeQuery()) {
                return new ClaimLineRows(rows).all();
            }
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** Says which lines a query is to read. */
    @FunctionalInterface
    private interface Bound {
        void to(PreparedStatement query) throws SQLException;
    }

    private List<ClaimLineSheet> all() throws SQLException {
        List<ClaimLineSheet> lines = new ArrayList<>();
        while (rows.next()) {
            column = 0;
            lines.add(line());
        }
        return lines;
    }

    // arguments are read from left to right, as the columns stand
    private ClaimLineSheet line() throws SQLException {
        return new ClaimLineSheet(
                id(),
                id(),
                id(),
                (int) number(),
                text(),
                text(),
                text(),
                money(),
                quantity(),
                text(),
                unitPrice(),
                money(),
                quantity(),
                money(),
                quantity(),
                money(),
                money(),
                money(),
                money(),
                money(),
                money(),
                money(),
                truth(),
                percent(),
                percent(),
                truth(),
                money(),
                money(),
                money(),
                money(),
                money(),
                Decision.valueOf(text()),
                text(),
                text());
    }

    // Payara's pool would look the method up by reflection, each time, if it were asked for the class
    private UUID id() throws SQLException {
        return (UUID) rows.getObject(++column);
    }

    private String text() throws SQLException {
        return rows.getString(++column);
    }

    private boolean truth() throws SQLException {
        return rows.getBoolean(++column);
    }

    private long number() throws SQLException {
        return rows.getLong(++column);
    }

    private Money money() throws SQLException {
        long minor = number();
        if (minor == 0) {
            return rows.wasNull() ? null : Money.ZERO;
        }
        return Money.of(minor);
    }

    private Percent percent() throws SQLException {
        return new Percent(number());
    }

    private Quantity quantity() throws SQLException {
        long millionths = number();
        return rows.wasNull() ? null : new Quantity(millionths);
    }

    private UnitPrice unitPrice() throws SQLException {
        long millionths = number();
        return rows.wasNull() ? null : new UnitPrice(millionths);
    }
}
