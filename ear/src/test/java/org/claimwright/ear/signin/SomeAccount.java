package org.claimwright.ear.signin;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.claimwright.core.db.Setting;
import org.claimwright.core.signin.Passwords;
import org.claimwright.core.signin.Secrets;

/** An account of its own for one test, with an administrator who signs in, written as the owner of the tables. */
final class SomeAccount {
    static final String PASSWORD = "concrete before steel";
    private static final String HASH = Passwords.hash(PASSWORD);

    final UUID id;
    final UUID person = UUID.randomUUID();
    final String slug;
    final String name;
    final String email;
    private final UUID login;

    private SomeAccount(UUID id, String email, UUID login) {
        this.id = id;
        this.slug = "firm-" + id.toString().substring(0, 8);
        this.name = "Firm " + id.toString().substring(0, 8);
        this.email = email;
        this.login = login;
    }

    private SomeAccount opened() {
        write(
                "insert into account (id, slug, name, market, point_of_view, language, currency, time_zone)"
                        + " values (?, ?, ?, 'US', 'GENERAL_CONTRACTOR', 'en', 'USD', 'UTC')",
                id,
                slug,
                name);
        return joined();
    }

    private SomeAccount joined() {
        write(
                "insert into person (account_id, id, name, email, administrator, login_id)"
                        + " values (?, ?, 'Ana Lopez', ?, true, ?)",
                id,
                person,
                email,
                login);
        return this;
    }

    static SomeAccount fresh() {
        return withLogin(UUID.randomUUID()).opened();
    }

    /** Another administrator of the account, with a sign-in of their own. */
    SomeAccount colleague() {
        return withLogin(id).joined();
    }

    private static SomeAccount withLogin(UUID account) {
        UUID login = UUID.randomUUID();
        String email = "ana-" + login + "@harbour.example";
        write(
                "insert into login (id, email, password_hash, password_changed_at) values (?, ?, ?, now() - interval '1 day')",
                login,
                email,
                HASH);
        return new SomeAccount(account, email, login);
    }

    /** Another account in which the same person signs in. */
    SomeAccount another() {
        return new SomeAccount(UUID.randomUUID(), email, login).opened();
    }

    /** Somebody in the directory without a sign-in. */
    void addPerson(String name, String email) {
        write(
                "insert into person (account_id, id, name, email) values (?, ?, ?, ?)",
                id,
                UUID.randomUUID(),
                name,
                email);
    }

    /** @param words language, market and point of view of the project, any of them null */
    UUID project(String... words) {
        UUID project = UUID.randomUUID();
        write(
                "insert into project (account_id, id, number, name, currency, time_zone, language, market, point_of_view)"
                        + " values (?, ?, 'P-1', 'Harbour Tower', 'CAD', 'UTC', ?, ?, ?)",
                id,
                project,
                words[0],
                words[1],
                words[2]);
        return project;
    }

    void speaks(String language) {
        write("update person set language = ? where id = ?", language, person);
    }

    void makeInactive() {
        write("update person set active = false where id = ?", person);
    }

    void changePassword() {
        write("update login set password_changed_at = now() where id = ?", login);
    }

    /** @param state more columns of the key, as {@code expires_on = current_date - 1} */
    String key(String state) {
        String key = "cw_" + Secrets.random();
        UUID id = UUID.randomUUID();
        write(
                "insert into api_key (account_id, id, person_id, name, hash, scopes, created_by, created_at)"
                        + " values (?, ?, ?, 'Test', ?, 'READ', ?, now())",
                this.id,
                id,
                person,
                Secrets.hash(key),
                person);
        write("update api_key set " + state + " where id = ?", id);
        return key;
    }

    /** How many failed sign-ins are counted for the e-mail address. */
    int failures() {
        try (Connection connection = owner();
                PreparedStatement query =
                        connection.prepareStatement("select failures from sign_in_attempt where subject = ?")) {
            query.setString(1, "email " + email);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() ? rows.getInt(1) : 0;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All tests come from one address, which would have to wait after the failures of a few of them. */
    static void forgetFailures() {
        write("delete from sign_in_attempt");
    }

    /** As in a product that was just started: the accounts of other tests do not count as somebody's own. */
    static void callAllDemonstrations() {
        write("update account set demonstration = true");
    }

    static void offerSetup(String token) {
        write(
                "insert into setup_token (hash, offered_at) values (?, now()) on conflict (hash) do nothing",
                Secrets.hash(token));
    }

    private static void write(String sql, Object... values) {
        try (Connection connection = owner();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Connection owner() throws SQLException {
        return DriverManager.getConnection(
                Setting.DB_URL.value(), Setting.DB_OWNER_USER.value(), Setting.DB_OWNER_PASSWORD.value());
    }
}
