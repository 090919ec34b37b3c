package org.claimwright.ear.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimwright.ear.bench.site.Cluster;
import org.claimwright.ear.bench.site.Subcontracts;

/**
 * What the database alone takes: for each thing the product has just done to a claim, the same rows read and written
 * for a twin contract, by plain JDBC in one transaction of the application's role. Nothing is calculated, nobody is
 * asked, nothing is answered.
 */
final class Floor {
    private static final String LINES = "select * from claim_line where claim_id = ? order by position";
    private static final String CLAIM = "select * from progress_claim where id = ?";

    private final Connection application;
    private final UUID account;
    private final UUID contract;
    private UUID claim;

    /** @param contract the twin, with as many lines as the contract that the product works on */
    Floor(Connection application, UUID account, UUID contract) throws SQLException {
        this.application = application;
        this.account = account;
        this.contract = contract;
        application.setAutoCommit(false);
    }

    /** Some statements of one transaction. */
    private interface Work {
        void run() throws SQLException;
    }

    private long timed(Work work) throws SQLException {
        long begin = System.nanoTime();
        transaction(work);
        return System.nanoTime() - begin;
    }

    private void transaction(Work work) throws SQLException {
        Cluster.run(application, "select set_config('app.account', ?, true)", account.toString());
        work.run();
        application.commit();
    }

    private Rows outside(String query, Object... parameters) throws SQLException {
        Rows[] read = new Rows[1];
        transaction(() -> read[0] = Rows.read(application, query, parameters));
        return read[0];
    }

    /** Lines of the contract and of its claim before; a claim, its lines, a row of history. */
    long create(UUID like) throws SQLException {
        Rows head = outside(CLAIM, like);
        Rows lines = outside(LINES, like);
        Rows history = history(like);
        UUID before = claim;
        UUID fresh = UUID.randomUUID();
        claim = fresh;
        return timed(() -> {
            Rows schedule = Rows.read(
                    application, "select * from contract_line where contract_id = ? order by position", contract);
            if (before != null) {
                Rows.read(application, STANDS, before);
            }
            head.with(Map.of("id", List.of(fresh), "contract_id", List.of(contract)))
                    .insertInto(application, "progress_claim");
            lines.with(Map.of(
                            "id", List.of(Subcontracts.lineIds(lines.size())),
                            "claim_id", Collections.nCopies(lines.size(), fresh),
                            "contract_line_id", schedule.column("id")))
                    .insertInto(application, "claim_line");
            history.insertInto(application, "history_entry");
        });
    }

    private static final String STANDS =
            """
            select contract_line_id, work_previous, work, quantity_previous, work_quantity, stored, work_retained,
              stored_retained, carried, work_rate, work_rate_typed, stored_rate, stored_rate_typed
            from claim_line where claim_id = ?
            """;

    /** The claim and its lines; then the figures of every line, the totals, a row of history. */
    long save(UUID like) throws SQLException {
        Rows figures = outside(
                "select claimed_work, work, work_retained from claim_line where claim_id = ? order by position", like);
        Rows totals = outside(
                "select completed_and_stored, work_retainage, gross, version from progress_claim where id = ?", like);
        Rows history = history(like);
        return timed(() -> {
            Rows.read(application, CLAIM + " for update", claim);
            Rows lines = Rows.read(application, LINES, claim);
            figures.update(application, "claim_line", lines.column("id"));
            totals.update(application, "progress_claim", List.of(claim));
            history.insertInto(application, "history_entry");
        });
    }

    /** The claim and its lines; then its status, a version with all that was read, a row of history. */
    long submit(UUID like) throws SQLException {
        Rows head = outside(
                "select status, submitted_at, completed_and_stored, versions, version from progress_claim where id = ?",
                like);
        Rows version = outside("select * from claim_version where claim_id = ? order by number desc limit 1", like);
        Rows history = history(like);
        return timed(() -> {
            Rows.read(application, CLAIM + " for update", claim);
            Rows.read(application, LINES, claim);
            head.update(application, "progress_claim", List.of(claim));
            version.with(Map.of("claim_id", List.of(claim))).insertInto(application, "claim_version");
            history.insertInto(application, "history_entry");
        });
    }

    /** The claim and its lines. */
    long read() throws SQLException {
        return timed(() -> {
            Rows.read(application, CLAIM, claim);
            Rows.read(application, LINES, claim);
        });
    }

    private Rows history(UUID like) throws SQLException {
        return outside(
                """
                select subject, subject_id, at, person_id, person_name, on_behalf, action, changed_from, changed_to, remark
                from history_entry where subject_id = ? order by id desc limit 1
                """,
                like);
    }

    UUID claim() {
        return claim;
    }
}
