package org.claimwright.core.db;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Brings the tables to the shape this version needs, as their owner, before anything else asks for a row; then makes
 * sure that the application's own role is one that row-level security binds. Several nodes may start at once: the first
 * one migrates, the others wait for it.
 */
@DataSourceDefinition(
        name = "java:app/jdbc/claimwright",
        className = "org.claimwright.core.db.ApplicationDataSource",
        initialPoolSize = 2,
        minPoolSize = 2,
        maxPoolSize = 30,
        properties = {
            // a connection that has rested for a second is asked whether it still lives: the database may have
            // restarted
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.PostgresConnectionValidation",
            "fish.payara.validate-atmost-once-period-in-seconds=1",
            "fish.payara.fail-all-connections=true"
        })
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrations {
    private static final System.Logger START = System.getLogger("claimwright.start");

    @Resource(lookup = "java:app/jdbc/claimwright")
    private DataSource application;

    @PostConstruct
    void run() {
        try {
            StartCheck.database();
            migrate(Database.owner(), Database.application());
            new ApplicationRole(application).requireBoundByRowLevelSecurity();
        } catch (FlywayException e) {
            giveUp(sentence(e));
            throw e;
        } catch (RuntimeException e) {
            giveUp(e.getMessage());
            throw e;
        }
    }

    private static void giveUp(String reason) {
        START.log(System.Logger.Level.ERROR, reason);
        Database.stop();
    }

    private static void migrate(Login owner, Login application) {
        Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(owner.dataSource())
                .locations("classpath:db/migration")
                .validateMigrationNaming(true)
                // the migrations grant to it what the application may do
                .placeholders(Map.of("app_role", application.user()))
                .load()
                .migrate();
    }

    // Flyway tells it over many lines: the first two say which migration and what of it
    private static String sentence(FlywayException failure) {
        String told = String.valueOf(failure.getMessage())
                .lines()
                .map(String::strip)
                .filter(line -> line.chars().anyMatch(Character::isLetter))
                .limit(2)
                .collect(Collectors.joining(" "));
        return "The tables could not be brought to the shape of this version: " + told + ".";
    }

    @PreDestroy
    void stop() {
        Database.stop();
    }
}
