package org.claimwright.ear.access;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.claimwright.core.access.Caller;
import org.claimwright.core.access.Level;
import org.claimwright.core.access.Scope;
import org.claimwright.core.contract.ChangeOrderStatus;
import org.claimwright.core.contract.ChangeOrders;
import org.claimwright.core.contract.ContractDraft;
import org.claimwright.core.contract.ContractKind;
import org.claimwright.core.contract.Direction;
import org.claimwright.core.directory.People;
import org.claimwright.core.period.BillingPeriods;
import org.claimwright.core.project.Members;
import org.claimwright.core.terminology.WordChoice;
import org.claimwright.ear.fixture.Acting;
import org.claimwright.ear.fixture.Drafts;
import org.claimwright.ear.fixture.Firms;
import org.claimwright.ear.fixture.Job;
import org.claimwright.ear.fixture.Site;
import org.claimwright.ear.fixture.Sites;

/** A project with somebody for every level and every relation to a contract, and a contract for every relation. */
@Dependent
public class Crew {
    /** How somebody stands towards a contract. */
    enum Relation {
        OTHER,
        LISTED,
        CONTACT
    }

    /** A contract in one direction, private or not, with a draft claim and a change order. */
    record Stage(boolean upstream, boolean hidden, UUID contractId, UUID claimId, UUID changeOrderId) {}

    @Inject
    private Acting acting;

    @Inject
    private Firms firms;

    @Inject
    private Sites sites;

    @Inject
    private Job job;

    @EJB
    private People people;

    @EJB
    private Members members;

    @EJB
    private BillingPeriods periods;

    @EJB
    private ChangeOrders changeOrders;

    private Caller administrator;
    private Site site;
    private UUID upstreamPeriod;
    private final Map<Relation, Map<Level, Caller>> callers = new EnumMap<>(Relation.class);
    private final List<Stage> stages = new ArrayList<>();

    void gather() {
        administrator = firms.open(Firms.word());
        site = sites.open(administrator);
        for (Relation relation : Relation.values()) {
            Map<Level, Caller> byLevel = new EnumMap<>(Level.class);
            for (Level level : Level.values()) {
                byLevel.put(level, acting.as(administrator, () -> hired(level)));
            }
            callers.put(relation, byLevel);
        }
        upstreamPeriod = acting.as(
                administrator, () -> periods.create(site.projectId(), Drafts.period(Direction.UPSTREAM, Sites.FIRST))
                        .id());
        for (boolean hidden : new boolean[] {false, true}) {
            stages.add(acting.as(administrator, () -> stage(ContractKind.SUBCONTRACT, hidden, site.period(1))));
            stages.add(acting.as(administrator, () -> stage(ContractKind.CLIENT_CONTRACT, hidden, upstreamPeriod)));
        }
    }

    private Caller hired(Level level) {
        String name = level + " " + Firms.word();
        UUID person = people.create(Drafts.person(name, Firms.word() + "@crew.example", site.companyId()))
                .id();
        members.put(site.projectId(), person, null, Drafts.member(level));
        return new Caller(
                administrator.accountId(),
                person,
                null,
                name,
                false,
                Set.of(Scope.values()),
                null,
                WordChoice.NONE,
                WordChoice.NONE);
    }

    /** Another contract, private, whose list sees totals alone. */
    Stage closed(boolean upstream) {
        ContractKind kind = upstream ? ContractKind.CLIENT_CONTRACT : ContractKind.SUBCONTRACT;
        ContractDraft draft = Drafts.closed(
                kind,
                Firms.word(),
                site.companyId(),
                upstream ? List.of() : people(Relation.CONTACT),
                people(Relation.LISTED));
        Stage closed = acting.as(administrator, () -> stage(draft, true, upstream ? upstreamPeriod : site.period(1)));
        stages.add(closed);
        return closed;
    }

    private Stage stage(ContractKind kind, boolean hidden, UUID period) {
        boolean upstream = kind.direction() == Direction.UPSTREAM;
        List<UUID> contacts = upstream ? List.of() : people(Relation.CONTACT);
        return stage(
                Drafts.contract(kind, Firms.word(), site.companyId(), hidden, contacts, people(Relation.LISTED)),
                hidden,
                period);
    }

    private Stage stage(ContractDraft draft, boolean hidden, UUID period) {
        boolean upstream = draft.kind().direction() == Direction.UPSTREAM;
        UUID contract = job.approved(site.projectId(), draft, Drafts.lump("1", "1000.00"));
        UUID order = changeOrders
                .create(contract, Drafts.changeOrder("1", ChangeOrderStatus.DRAFT, Drafts.lump("2", "10.00")))
                .id();
        return new Stage(
                upstream, hidden, contract, job.claimed(contract, period).id(), order);
    }

    private List<UUID> people(Relation relation) {
        return callers.get(relation).values().stream().map(Caller::personId).toList();
    }

    Caller administrator() {
        return administrator;
    }

    Site site() {
        return site;
    }

    Caller caller(Relation relation, Level level) {
        return callers.get(relation).get(level);
    }

    Stage stage(boolean upstream, boolean hidden) {
        return stages.stream()
                .filter(stage -> stage.upstream() == upstream && stage.hidden() == hidden)
                .findFirst()
                .orElseThrow();
    }

    List<Stage> stages() {
        return List.copyOf(stages);
    }
}
