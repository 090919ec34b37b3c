package org.claimwright.ear.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.claimwright.ear.bench.site.Cluster;

/** What the database alone takes for a page of the list of claims: the rows with what is joined to them, and the count. */
final class ListFloor {
    private static final String ROWS =
            """
            select c.*, p.number project_number, k.number contract_number, k.title, k.company_id, d.name, b.due_on,
              k.currency
            from progress_claim c
              join contract k on k.account_id = c.account_id and k.id = c.contract_id
              join directory_company d on d.account_id = k.account_id and d.id = k.company_id
              join project p on p.account_id = c.account_id and p.id = c.project_id
              join billing_period b on b.account_id = c.account_id and b.id = c.period_id
            """;
    private static final String THOSE =
            """
             from progress_claim c
              join contract k on k.account_id = c.account_id and k.id = c.contract_id
            """;
    private static final String SUMS =
            """
            select c.status, count(*), sum(c.gross), sum(c.completed_and_stored), sum(c.work_retainage),
              sum(c.stored_retainage), sum(c.previous_certificates), sum(c.withheld)
            from progress_claim c where c.project_id = ? group by c.status
            """;
    // the product counts no further
    private static final String MANY = " offset 10000 limit 1";
    private static final String NEWEST = " order by c.created_at desc, c.id limit 50";
    private static final String VISIBLE =
            """
             where (exists (select 1 from contract_person s
                            where s.contract_id = c.contract_id and s.person_id = ? and s.role = 'CONTACT')
                or exists (select 1 from project_member m
                           where m.project_id = c.project_id and m.person_id = ?
                             and (m.commitments = 'ADMIN' or (m.commitments <> 'NONE' and not k.confidential))))
            """;

    private final Connection application;
    private final UUID account;

    ListFloor(Connection application, UUID account) throws SQLException {
        this.application = application;
        this.account = account;
        application.setAutoCommit(false);
    }

    /** All claims of the account, as an administrator sees them. */
    long all() throws SQLException {
        return page("");
    }

    long ofProject(UUID project) throws SQLException {
        return page(" where c.project_id = ? ", project);
    }

    /** Those that a member of the projects may see. */
    long visibleTo(UUID person) throws SQLException {
        return page(VISIBLE, person, person);
    }

    /** A page of the register of one project, with the sums of all its claims by status. */
    long register(UUID project) throws SQLException {
        long begin = System.nanoTime();
        Cluster.run(application, "select set_config('app.account', ?, true)", account.toString());
        Rows.read(application, ROWS + " where c.project_id = ? order by k.number, c.sequence limit 50", project);
        Rows.read(application, SUMS, project);
        application.commit();
        return System.nanoTime() - begin;
    }

    private long page(String where, Object... parameters) throws SQLException {
        long begin = System.nanoTime();
        Cluster.run(application, "select set_config('app.account', ?, true)", account.toString());
        Rows.read(application, ROWS + where + NEWEST, parameters);
        if (Rows.read(application, "select c.created_at" + THOSE + where + MANY, parameters)
                        .size()
                == 0) {
            Rows.read(application, "select count(*)" + THOSE + where, parameters);
        }
        application.commit();
        return System.nanoTime() - begin;
    }
}
