package org.claimwright.ear.access;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimwright.ear.fixture.Findings;
import org.claimwright.ear.fixture.Role;
import org.claimwright.ear.fixture.Tables;
import org.claimwright.ear.fixture.TwoAccounts;

/** Tries, as the application's role and in account A, to read and write account B's rows in every table there is. */
final class HandWrittenSql {
    private static final String AGAINST_POLICY = "42501";
    private static final String NO_SUCH_ROW = "23503";

    private final UUID a;
    private final UUID b;
    private final Findings findings = new Findings();

    HandWrittenSql(TwoAccounts two) {
        a = two.a().accountId();
        b = two.b().accountId();
    }

    void tried() {
        findings.tell();
    }

    void read() {
        try (Role owner = Role.owner();
                Role application = Role.application().choose(a)) {
            Tables.ofAccounts(owner).forEach((table, account) -> {
                String count = "select count(*) from " + table;
                String of = count + " where " + account + " = ?";
                long own = owner.count(of, a);
                findings.isTrue("the fixture fills " + table, own > 0);
                findings.isTrue("the fixture fills " + table, owner.count(of, b) > 0);
                findings.same("rows seen of " + table, application.count(count), own);
                findings.same("foreign rows of " + table, application.count(of, b), 0L);
            });
        }
    }

    void change() {
        try (Role owner = Role.owner();
                Role application = Role.application().choose(a)) {
            Tables.ofAccounts(owner).forEach((table, account) -> {
                String set = " set " + account + " = " + account;
                touched(application, "update", table, "update " + table + set + " where " + account + " = ?", b);
                touched(application, "update", table, "update " + table + set + " where " + account + " <> ?", a);
                touched(application, "delete", table, "delete from " + table + " where " + account + " = ?", b);
                touched(application, "delete", table, "delete from " + table + " where " + account + " <> ?", a);
                String give = "update " + table + " set " + account + " = ? where " + account + " = ?";
                findings.same("give away " + table, application.refusal(give, b, a), AGAINST_POLICY);
                findings.same("empty " + table, application.refusal("truncate " + table), AGAINST_POLICY);
            });
        }
    }

    private void touched(Role application, String privilege, String table, String statement, UUID account) {
        if (Tables.may(application, table, privilege)) {
            findings.same(statement, application.change(statement, account), 0);
        } else {
            findings.same(statement, application.refusal(statement, account), AGAINST_POLICY);
        }
    }

    void insert() {
        try (Role owner = Role.owner();
                Role application = Role.application().choose(a)) {
            Tables.ofAccounts(owner).forEach((table, account) -> {
                String insert = CopiedRow.insert(application, table, Map.of(account, "'" + b + "'"));
                findings.same(insert, application.refusal(insert), AGAINST_POLICY);
            });
        }
    }

    void refer() {
        try (Role owner = Role.owner();
                Role application = Role.application().choose(a)) {
            Map<String, String> tables = Tables.ofAccounts(owner);
            for (Tables.ForeignKey key : Tables.foreignKeys(owner)) {
                boolean between = tables.containsKey(key.table())
                        && tables.containsKey(key.other())
                        && !key.columns().equals(List.of("account_id"));
                if (between) {
                    refer(owner, application, key);
                }
            }
        }
    }

    private void refer(Role owner, Role application, Tables.ForeignKey key) {
        Map<String, String> changed = new HashMap<>();
        List<String> foreign = owner.ask(
                        "select " + String.join(", ", key.named()) + " from " + key.other()
                                + " where account_id = ? limit 1",
                        b)
                .get(0);
        for (int i = 0; i < key.columns().size(); i++) {
            if (!key.columns().get(i).equals("account_id")) {
                changed.put(key.columns().get(i), "'" + foreign.get(i) + "'");
            }
        }
        String insert = CopiedRow.insert(application, key.table(), changed);
        findings.same(key.name() + " " + insert, application.refusal(insert), NO_SUCH_ROW);
    }

    void nobody() {
        try (Role owner = Role.owner();
                Role application = Role.application()) {
            Tables.ofAccounts(owner).forEach((table, account) -> {
                findings.same(table, application.count("select count(*) from " + table), 0L);
                touched(
                        application,
                        "update",
                        table,
                        "update " + table + " set " + account + " = " + account + " where " + account + " = ?",
                        a);
                touched(application, "delete", table, "delete from " + table + " where " + account + " = ?", a);
            });
        }
    }
}
