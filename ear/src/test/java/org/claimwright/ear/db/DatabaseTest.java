package org.claimwright.ear.db;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.claimwright.ear.harness.Archives;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
class DatabaseTest {
    @Resource(lookup = "java:app/jdbc/claimwright")
    private DataSource database;

    @Deployment
    static WebArchive war() {
        return Archives.war(DatabaseTest.class);
    }

    @Test
    void every_migration_has_succeeded() {
        assertThat(asked("select tablename from pg_tables where schemaname = 'public'"))
                .contains("account", "contract", "progress_claim");
    }

    @Test
    void the_application_owns_nothing() {
        assertThat(asked("select tablename from pg_tables where tableowner = current_user"))
                .isEmpty();
        assertThat(asked("select current_user")).containsExactly("claimwright");
    }

    @Test
    void the_application_is_bound_by_row_level_security() {
        assertThat(asked("select rolname from pg_roles where (rolsuper or rolbypassrls)"
                        + " and pg_has_role(current_user, oid, 'MEMBER')"))
                .isEmpty();
    }

    @Test
    void no_rows_are_seen_before_an_account_is_chosen() {
        assertThat(asked("select id::text from account")).isEmpty();
    }

    @Test
    void a_commit_is_on_disk() {
        assertThat(asked("show fsync")).containsExactly("on");
        assertThat(asked("show synchronous_commit")).containsExactly("on");
    }

    private List<String> asked(String query) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> first = new ArrayList<>();
            while (rows.next()) {
                first.add(rows.getString(1));
            }
            return first;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
