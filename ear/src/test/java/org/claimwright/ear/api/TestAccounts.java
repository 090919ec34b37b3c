package org.claimwright.ear.api;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.claimwright.core.db.Setting;
import org.claimwright.core.signin.Secrets;

/** Accounts of a test's own, written as the owner of the tables: an account, its administrator, keys. */
final class TestAccounts {
    private final Connection database;

    private TestAccounts(Connection database) {
        this.database = database;
    }

    /** An account that nobody else uses, seen with a key of its administrator. */
    static Partner anAccount() {
        return anAccount("en", "US", "GENERAL_CONTRACTOR");
    }

    /** Such an account that chose its words. */
    static Partner anAccount(String language, String market, String pointOfView) {
        UUID account = UUID.randomUUID();
        UUID person = UUID.randomUUID();
        return as(accounts -> {
            accounts.run(
                    """
                    insert into account (id, name, slug, market, point_of_view, language, currency, time_zone)
                    values (?, ?, ?, ?, ?, ?, 'USD', 'America/Chicago')
                    """,
                    account,
                    "Account " + account,
                    account.toString(),
                    market,
                    pointOfView,
                    language);
            accounts.run(
                    "insert into person (account_id, id, name, email, administrator) values (?, ?, ?, ?, true)",
                    account,
                    person,
                    "Ada Administrator",
                    person + "@account.example");
            return new Partner(account, person, accounts.key(account, person, "READ,WRITE,ADMIN"));
        });
    }

    /** A key of somebody in the account. */
    static Partner keyOf(Partner someone, String personId, String scopes) {
        UUID person = UUID.fromString(personId);
        return as(accounts -> new Partner(someone.account(), person, accounts.key(someone.account(), person, scopes)));
    }

    /** Makes the repeated requests of an account seem this many hours older. */
    static void letPass(Partner someone, int hours) {
        as(accounts -> {
            accounts.run(
                    "update idempotent_request set created_at = created_at - make_interval(hours => ?) where account_id = ?",
                    hours,
                    someone.account());
            return someone;
        });
    }

    private String key(UUID account, UUID person, String scopes) throws SQLException {
        String key = "cw_" + Secrets.random();
        run(
                """
                insert into api_key (account_id, id, person_id, name, hash, scopes, created_by, created_at)
                values (?, ?, ?, 'Test', ?, ?, ?, now())
                """,
                account,
                UUID.randomUUID(),
                person,
                Secrets.hash(key),
                scopes,
                person);
        return key;
    }

    private void run(String statement, Object... values) throws SQLException {
        try (PreparedStatement prepared = database.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                prepared.setObject(i + 1, values[i]);
            }
            prepared.executeUpdate();
        }
    }

    private interface Work {
        Partner with(TestAccounts accounts) throws SQLException;
    }

    private static Partner as(Work work) {
        try (Connection database = DriverManager.getConnection(
                Setting.DB_URL.value(), Setting.DB_OWNER_USER.value(), Setting.DB_OWNER_PASSWORD.value())) {
            return work.with(new TestAccounts(database));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
