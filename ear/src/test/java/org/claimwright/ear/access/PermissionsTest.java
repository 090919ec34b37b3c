package org.claimwright.ear.access;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.claimwright.core.access.Caller;
import org.claimwright.core.access.Level;
import org.claimwright.core.access.Scope;
import org.claimwright.core.claim.ClaimFilter;
import org.claimwright.core.claim.ClaimRow;
import org.claimwright.core.claim.ClaimSearch;
import org.claimwright.core.contract.ContractFilter;
import org.claimwright.core.contract.ContractRow;
import org.claimwright.core.contract.Contracts;
import org.claimwright.core.paging.Paging;
import org.claimwright.core.problem.Problem;
import org.claimwright.ear.fixture.Acting;
import org.claimwright.ear.fixture.Findings;
import org.claimwright.ear.fixture.Firms;
import org.claimwright.ear.fixture.Refused;
import org.claimwright.ear.harness.Archives;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The table of who may do what, row by row: 404 where somebody must not know, 403 where somebody sees but may not. */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
class PermissionsTest {
    private static boolean gathered;
    private static Crew crew;

    @Inject
    private Crew fresh;

    @Inject
    private Deeds deeds;

    @Inject
    private Acting acting;

    @EJB
    private Contracts contracts;

    @EJB
    private ClaimSearch claims;

    @Deployment
    static WebArchive war() {
        return Archives.war(PermissionsTest.class)
                .addPackages(false, PermissionsTest.class.getPackage(), Firms.class.getPackage());
    }

    @BeforeEach
    void a_crew() {
        if (!gathered) {
            fresh.gather();
            crew = fresh;
            gathered = true;
        }
    }

    @Test
    void what_is_done_with_contracts_and_claims() {
        Findings findings = new Findings();
        for (String row : WhoMayWhat.ON_CONTRACTS.lines().toList()) {
            String[] cells = row.split(" +");
            Crew.Stage stage = crew.stage(cells[1].equals("up"), cells[2].equals("private"));
            Crew.Relation relation = Crew.Relation.valueOf(cells[3]);
            Map<String, Callable<?>> group = deeds.onContract(stage).get(cells[0]);
            tried(row, relation, group, Arrays.copyOfRange(cells, 4, 8), findings);
        }
        findings.tell();
    }

    @Test
    void what_is_done_with_contracts_whose_list_sees_totals_alone() {
        Findings findings = new Findings();
        Map<String, Crew.Stage> closed = Map.of("down", crew.closed(false), "up", crew.closed(true));
        for (String row : WhoMayWhat.ON_CLOSED_CONTRACTS.lines().toList()) {
            String[] cells = row.split(" +");
            Map<String, Callable<?>> group =
                    deeds.onContract(closed.get(cells[1])).get(cells[0]);
            tried(row, Crew.Relation.valueOf(cells[3]), group, Arrays.copyOfRange(cells, 4, 8), findings);
        }
        findings.tell();
    }

    @Test
    void what_is_done_elsewhere() {
        Findings findings = new Findings();
        for (String row : WhoMayWhat.ELSEWHERE.lines().toList()) {
            String[] cells = row.substring(16).split(" +");
            Map<String, Callable<?>> group =
                    elsewhere().get(row.substring(0, 16).strip());
            tried(row, Crew.Relation.valueOf(cells[0]), group, Arrays.copyOfRange(cells, 1, 5), findings);
        }
        findings.tell();
    }

    private Map<String, Map<String, Callable<?>>> elsewhere() {
        UUID somebody = crew.caller(Crew.Relation.LISTED, Level.STANDARD).personId();
        return deeds.elsewhere(crew.site(), somebody);
    }

    private void tried(
            String row, Crew.Relation relation, Map<String, Callable<?>> group, String[] expected, Findings findings) {
        for (Level level : Level.values()) {
            group.forEach((name, deed) -> findings.same(
                    row + " | " + name + " | " + level,
                    answer(crew.caller(relation, level), deed),
                    expected[level.ordinal()]));
        }
    }

    @Test
    void an_account_administrator_may_everything() {
        Findings findings = new Findings();
        crew.stages().forEach(stage -> deeds.onContract(stage)
                .forEach((group, all) -> all.forEach(
                        (name, deed) -> findings.same(group + " " + name, answer(crew.administrator(), deed), "yes"))));
        elsewhere()
                .forEach((group, all) -> all.forEach((name, deed) -> {
                    boolean missing =
                            name.equals("put") || name.equals("remove") || name.equals("revoke") || name.equals("link");
                    findings.same(group + " " + name, answer(crew.administrator(), deed), missing ? "404" : "yes");
                }));
        findings.tell();
    }

    @Test
    void what_keys_are_given() {
        Findings findings = new Findings();
        Map<String, Map<String, Callable<?>>> onContract = deeds.onContract(crew.stage(false, false));
        for (String row : WhoMayWhat.SCOPES.lines().toList()) {
            String group = row.substring(0, 16).strip();
            String[] expected = row.substring(16).split(" +");
            Map<String, Callable<?>> all = Optional.ofNullable(onContract.get(group))
                    .orElseGet(() -> elsewhere().get(group));
            for (Scope scope : Scope.values()) {
                Caller key = with(crew.administrator(), Set.of(scope));
                all.forEach((name, deed) -> findings.same(
                        group + " " + name + " with " + scope,
                        lacksScope(key, deed) ? "403" : "yes",
                        expected[scope.ordinal()]));
            }
        }
        findings.tell();
    }

    private boolean lacksScope(Caller key, Callable<?> deed) {
        return acting.as(key, () -> Refused.problem(deed))
                .filter(Problem.SCOPE_MISSING::equals)
                .isPresent();
    }

    private static Caller with(Caller caller, Set<Scope> scopes) {
        return new Caller(
                caller.accountId(),
                caller.personId(),
                null,
                caller.name(),
                caller.administrator(),
                scopes,
                UUID.randomUUID(),
                caller.words(),
                caller.accountWords());
    }

    @Test
    void lists_show_what_may_be_seen_and_nothing_else() {
        Findings findings = new Findings();
        for (Crew.Relation relation : Crew.Relation.values()) {
            for (Level level : Level.values()) {
                Caller caller = crew.caller(relation, level);
                Set<UUID> seen = crew.stages().stream()
                        .map(Crew.Stage::contractId)
                        .filter(id -> answer(caller, () -> contracts.one(id)).equals("yes"))
                        .collect(Collectors.toSet());
                findings.same("contracts of " + relation + " " + level, contractsOf(caller), seen);
                findings.same("claims of " + relation + " " + level, claimsOf(caller), seen);
            }
        }
        findings.tell();
    }

    private Set<UUID> contractsOf(Caller caller) {
        Callable<?> list = () -> contracts.list(crew.site().projectId(), ContractFilter.ALL, Paging.first());
        if (answer(caller, list).equals("404")) {
            return Set.of();
        }
        List<ContractRow> rows = acting.as(caller, () -> contracts
                .list(crew.site().projectId(), ContractFilter.ALL, Paging.first())
                .items());
        return rows.stream()
                .map(ContractRow::id)
                .filter(id -> !id.equals(crew.site().contractId()))
                .collect(Collectors.toSet());
    }

    private Set<UUID> claimsOf(Caller caller) {
        ClaimFilter all = new ClaimFilter(null, null, null, null, null, null, null, null);
        return acting.as(caller, () -> claims.list(all, Paging.first()).items()).stream()
                .map(ClaimRow::contractId)
                .collect(Collectors.toSet());
    }

    /** What somebody is answered: 404, 403, or anything else, which means that it is not for want of a right. */
    private String answer(Caller caller, Callable<?> deed) {
        return acting.as(caller, () -> Refused.problem(deed))
                .map(problem -> switch (problem) {
                    case NOT_FOUND -> "404";
                    case NOT_ALLOWED -> "403";
                    case INCIDENT -> "500";
                    default -> "yes";
                })
                .orElse("yes");
    }
}
