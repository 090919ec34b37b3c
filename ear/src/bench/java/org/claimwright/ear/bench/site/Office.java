package org.claimwright.ear.bench.site;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.claimwright.core.signin.Passwords;
import org.claimwright.core.signin.Secrets;

/** A contractor's account as it is after years: projects, weekly billing periods, contracts, and the claims they stored. */
public final class Office {
    public static final int PROJECTS = 20;
    public static final int CONTRACTS = 200;
    public static final String EMAIL = "administrator@bench.example";
    public static final String PASSWORD = "concrete before steel";
    private static final int PERIODS = 500;

    private final Connection owner;
    private final UUID account = UUID.randomUUID();
    private final UUID administrator = UUID.randomUUID();
    private final UUID member = UUID.randomUUID();
    private final UUID company = UUID.randomUUID();
    private final String administratorKey = "cw_" + Secrets.random();
    private final String hash = Passwords.hash(PASSWORD);
    private final String memberKey = "cw_" + Secrets.random();
    private UUID project;
    private Subcontracts subcontracts;

    private Office(Connection owner) {
        this.owner = owner;
    }

    public static Office open(Connection owner) throws SQLException {
        Office office = new Office(owner);
        office.people();
        office.projects();
        return office;
    }

    private void people() throws SQLException {
        Cluster.run(
                owner,
                """
                insert into account (id, slug, name, market, point_of_view, language, currency, time_zone)
                values (?, 'bench', 'Bench Builders', 'US', 'GENERAL_CONTRACTOR', 'en', 'USD', 'America/New_York')
                """,
                account);
        Cluster.run(owner, "select set_config('app.account', ?, false)", account.toString());
        Cluster.run(owner, "insert into directory_company (id, name) values (?, 'Northside Forming')", company);
        person(administrator, "administrator", true, administratorKey);
        signsIn(administrator, EMAIL);
        person(member, "member", false, memberKey);
    }

    private void person(UUID id, String name, boolean administers, String key) throws SQLException {
        Cluster.run(
                owner,
                "insert into person (id, name, email, administrator) values (?, ?, ?, ?)",
                id,
                name,
                email(name),
                administers);
        Cluster.run(
                owner,
                """
                insert into api_key (id, person_id, name, hash, scopes, created_by, created_at)
                values (?, ?, 'bench', ?, 'READ,WRITE,ADMIN', ?, now())
                """,
                UUID.randomUUID(),
                id,
                Secrets.hash(key),
                administrator);
    }

    /** Lets a person sign in with the password of all. */
    public void signsIn(UUID person, String email) throws SQLException {
        UUID login = UUID.randomUUID();
        Cluster.run(
                owner,
                """
                insert into login (id, email, password_hash, password_changed_at)
                values (?, ?, ?, now() - interval '1 day')
                """,
                login,
                email,
                hash);
        Cluster.run(owner, "update person set login_id = ? where id = ?", login, person);
    }

    /** A further person who administers the account, and signs in. */
    public UUID administrator(String name) throws SQLException {
        UUID id = UUID.randomUUID();
        person(id, name, true, "cw_" + Secrets.random());
        signsIn(id, email(name));
        return id;
    }

    public static String email(String name) {
        return name + "@bench.example";
    }

    private void projects() throws SQLException {
        Cluster.run(
                owner,
                """
                insert into project (id, number, name, currency, time_zone)
                select gen_random_uuid(), 'P-' || n, 'Project ' || n, 'USD', 'America/New_York'
                from generate_series(1, ?) n
                """,
                PROJECTS);
        Cluster.run(
                owner,
                """
                insert into project_member (project_id, person_id, directory, commitments, client_contracts)
                select id, ?, 'NONE', 'STANDARD', 'STANDARD' from project where account_id = app_account()
                """,
                member);
        Cluster.run(
                owner,
                """
                insert into billing_period (id, project_id, direction, start_on, end_on, due_on, status)
                select gen_random_uuid(), p.id, 'DOWNSTREAM', date '2016-01-04' + 7 * n, date '2016-01-10' + 7 * n,
                  date '2016-01-08' + 7 * n, 'OPEN'
                from project p, generate_series(0, ? - 1) n where p.account_id = app_account()
                """,
                PERIODS);
        storedContracts();
        project = ids("select id from project where account_id = app_account() order by number limit 1")
                .get(0);
        subcontracts = new Subcontracts(owner, project, company);
    }

    private void storedContracts() throws SQLException {
        Cluster.run(
                owner,
                """
                insert into contract (id, project_id, kind, number, title, status, company_id, currency,
                  accounting_method, confidential, work_rate, stored_rate, original_sum)
                select gen_random_uuid(), p.id, 'SUBCONTRACT', 'S-' || n, 'Stored ' || n, 'APPROVED', ?, 'USD',
                  'AMOUNT', n % 2 = 0, 100000, 100000, 500000000
                from project p, generate_series(1, ? / ?) n where p.account_id = app_account()
                """,
                company,
                CONTRACTS,
                PROJECTS);
    }

    /** Brings the stored claims up to a number: totals, no lines, all certified. */
    public void store(int claims) throws SQLException {
        Cluster.run(
                owner,
                """
                insert into progress_claim (id, project_id, contract_id, period_id, direction, sequence, number, status,
                  type, start_on, end_on, billing_on, submitted_at, original_sum, previous_additions,
                  previous_deductions, period_additions, period_deductions, completed_and_stored, work_retainage,
                  stored_retainage, previous_certificates, gross, certificate, versions, version, created_at)
                select gen_random_uuid(), k.project_id, k.id, b.id, 'DOWNSTREAM', b.n, k.number || '-' || b.n,
                  'APPROVED', 'PROGRESS', b.start_on, b.end_on, b.due_on, b.due_on, k.original_sum, 0, 0, 0, 0,
                  b.n * 1000000, b.n * 100000, 0, (b.n - 1) * 900000, 1000000, 900000, 2, 4,
                  b.start_on + interval '5 days' + random() * interval '1 day'
                from contract k
                  join (select *, row_number() over (partition by project_id order by start_on) n
                        from billing_period where account_id = app_account()) b on b.project_id = k.project_id
                where k.account_id = app_account() and k.number like 'S-%' and b.n <= ?
                  and not exists (select 1 from progress_claim c
                                  where c.account_id = k.account_id and c.contract_id = k.id and c.sequence = b.n)
                """,
                claims / CONTRACTS);
        settle();
    }

    /** Does now what PostgreSQL does by itself after a while, and would otherwise do while it is measured. */
    public void settle() throws SQLException {
        Cluster.run(owner, "vacuum analyze");
    }

    /** The billing periods of the contracts that are measured, in order of time. */
    public List<UUID> periods() throws SQLException {
        return ids("select id from billing_period where project_id = '" + project + "' order by start_on");
    }

    private List<UUID> ids(String query) throws SQLException {
        List<UUID> ids = new ArrayList<>();
        try (var statement = owner.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                ids.add(rows.getObject(1, UUID.class));
            }
        }
        return ids;
    }

    /** The contracts whose claims are measured. */
    public Subcontracts subcontracts() {
        return subcontracts;
    }

    public UUID account() {
        return account;
    }

    public UUID project() {
        return project;
    }

    public UUID administratorId() {
        return administrator;
    }

    public UUID memberId() {
        return member;
    }

    public String administratorKey() {
        return administratorKey;
    }

    public String memberKey() {
        return memberKey;
    }
}
