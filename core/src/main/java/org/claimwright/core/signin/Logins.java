package org.claimwright.core.signin;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimwright.core.access.Caller;
import org.claimwright.core.access.OpenToAll;
import org.claimwright.core.access.Scope;
import org.claimwright.core.terminology.WordChoice;

/** Who is behind a sign-in or a key, asked before any account is known. */
@Stateless
@OpenToAll("nobody is known yet")
public class Logins {
    @PersistenceContext(unitName = "claimwright")
    EntityManager em;

    /** A sign-in with the hash to hold a password against. */
    record Found(UUID id, String passwordHash) {}

    /** The holder of a sign-in, since when the password stands, and the person it is in the account that was asked for. */
    record Holder(String email, Instant passwordChangedAt, String accountName, Optional<Caller> caller) {}

    public Optional<Found> byEmail(String email) {
        return rows("select id, password_hash from login_by_email(?1)", email)
                .map(row -> new Found(id(row[0]), row[1].toString()))
                .findFirst();
    }

    /** Whether the password was still the one proven, and is another now. */
    public boolean changePassword(UUID login, String provenHash, String newHash, Instant at) {
        return rows("select change_password(?1, ?2, ?3, ?4), 1", login, provenHash, newHash, at)
                .anyMatch(row -> Boolean.TRUE.equals(row[0]));
    }

    public List<AccountChoice> accountsOf(UUID login) {
        return rows(
                        "select account_id, slug, name from accounts_of_login(?1) order by sort_name(name) collate \"C\", account_id",
                        login)
                .map(row -> new AccountChoice(id(row[0]), row[1].toString(), row[2].toString()))
                .toList();
    }

    public Optional<Holder> holder(UUID login, String accountSlug) {
        String query =
                """
                select email, password_changed_at, account_name, account_id, person_id, name, administrator,
                  language, market, point_of_view, account_language, account_market, account_point_of_view
                from visitor(?1, ?2)
                """;
        return rows(query, login, accountSlug).map(row -> holder(row, login)).findFirst();
    }

    /** Asked with every request of the API, so without a transaction: it is one statement. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Optional<Caller> ofKey(String key, LocalDate today) {
        String query =
                """
                select account_id, person_id, login_id, name, administrator, scopes, key_id,
                  language, market, point_of_view, account_language, account_market, account_point_of_view
                from caller_of_key(?1, ?2)
                """;
        return rows(query, Secrets.hash(key), today)
                .map(row -> new Caller(
                        id(row[0]),
                        id(row[1]),
                        id(row[2]),
                        row[3].toString(),
                        (Boolean) row[4],
                        scopes(row[5].toString()),
                        id(row[6]),
                        words(row, 7),
                        words(row, 10)))
                .findFirst();
    }

    private static Holder holder(Object[] row, UUID login) {
        Instant since = Instant.ofEpochMilli(((Number) row[1]).longValue());
        if (row[4] == null) {
            return new Holder(row[0].toString(), since, null, Optional.empty());
        }
        Caller caller = new Caller(
                id(row[3]),
                id(row[4]),
                login,
                row[5].toString(),
                (Boolean) row[6],
                Set.of(Scope.values()),
                null,
                words(row, 7),
                words(row, 10));
        return new Holder(row[0].toString(), since, row[2].toString(), Optional.of(caller));
    }

    private Stream<Object[]> rows(String query, Object... parameters) {
        var asked = em.createNativeQuery(query);
        for (int i = 0; i < parameters.length; i++) {
            Object parameter = parameters[i];
            asked.setParameter(i + 1, parameter instanceof Instant at ? Timestamp.from(at) : parameter);
        }
        List<?> found = asked.getResultList();
        return found.stream().map(Object[].class::cast);
    }

    private static WordChoice words(Object[] row, int from) {
        return WordChoice.of((String) row[from], (String) row[from + 1], (String) row[from + 2]);
    }

    private static UUID id(Object column) {
        return column == null ? null : UUID.fromString(column.toString());
    }

    private static Set<Scope> scopes(String column) {
        return Arrays.stream(column.split(",")).map(Scope::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
