package org.claimwright.ear.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.claimwright.ear.fixture.Findings;
import org.claimwright.ear.fixture.Role;
import org.claimwright.ear.fixture.Tables;
import org.junit.jupiter.api.Test;

/** What the catalogue of the database says of the walls between accounts: true of every table, also of the next one. */
class RowSecurityTest {
    @Test
    void every_table_is_guarded_or_closed() {
        Findings findings = new Findings();
        try (Role owner = Role.owner();
                Role application = Role.application()) {
            Set<String> guarded = Tables.ofAccounts(owner).keySet();
            for (String table : Tables.all(owner)) {
                if (guarded.contains(table)) {
                    findings.same(table, policies(owner, table), List.of("account_only ALL public true"));
                } else {
                    findings.isTrue(table + " has no account and is open", isClosed(application, table));
                }
            }
            findings.same("views, which need security_invoker", Tables.views(owner), List.of());
        }
        findings.tell();
    }

    private static boolean isClosed(Role application, String table) {
        return !Tables.may(application, table, "delete")
                && !Tables.may(application, table, "truncate")
                && Stream.of("select", "insert", "update", "references")
                        .noneMatch(privilege -> Tables.mayAnyColumn(application, table, privilege));
    }

    private static List<String> policies(Role owner, String table) {
        return owner.column(
                """
                select p.policyname || ' ' || p.cmd || ' ' || array_to_string(p.roles, ',') || ' ' || c.relrowsecurity
                from pg_policies p join pg_class c on c.oid = p.tablename::regclass where p.tablename = ?
                """,
                table);
    }

    @Test
    void every_reference_between_rows_of_accounts_leads_with_the_account() {
        try (Role owner = Role.owner()) {
            Set<String> tables = Tables.ofAccounts(owner).keySet();
            List<String> loose = Tables.foreignKeys(owner).stream()
                    .filter(key -> tables.contains(key.table()))
                    .filter(key -> !key.columns().get(0).equals("account_id"))
                    .map(Tables.ForeignKey::name)
                    .toList();
            // a sign-in belongs to its holder and not to an account
            assertThat(loose).containsExactly("person_login_id_fkey");
        }
    }

    @Test
    void only_these_functions_look_past_the_accounts() {
        try (Role owner = Role.owner()) {
            assertThat(
                            owner.column(
                                    """
                            select p.proname || case when array_to_string(p.proconfig, ' ') like 'search_path=%'
                                and p.proowner = current_user::regrole and not has_function_privilege('public', p.oid, 'execute')
                                then '' else ' is open' end
                            from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                            where p.prosecdef and n.nspname <> 'pg_catalog' order by 1
                            """))
                    .containsExactly(
                            "accounts_of_login",
                            "any_account",
                            "caller_of_key",
                            "change_password",
                            "demonstration_begins",
                            "demonstration_is_told",
                            "demonstration_sign_ins",
                            "demonstration_told",
                            "failures_of",
                            "forgive_failure",
                            "is_demonstration",
                            "link_by_hash",
                            "login_by_email",
                            "login_is_only_in",
                            "offer_setup",
                            "open_demonstration",
                            "open_first_account",
                            "put_bundle_back",
                            "redeem_link",
                            "remember_failures",
                            "remove_demonstration",
                            "setup_is_open",
                            "setup_token_fits",
                            "take_bundle",
                            "visitor");
        }
    }
}
