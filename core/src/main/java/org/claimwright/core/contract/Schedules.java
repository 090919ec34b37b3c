package org.claimwright.core.contract;

import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.claimwright.core.access.Action;
import org.claimwright.core.access.InAccount;
import org.claimwright.core.change.Change;
import org.claimwright.core.money.Money;
import org.claimwright.core.problem.Faults;
import org.claimwright.core.problem.Problem;
import org.claimwright.core.problem.Refusal;
import org.claimwright.core.project.Project;

/**
 * The schedules of values. A schedule is written while its contract is a draft; afterwards only change orders change the
 * price, unless the project keeps schedules editable, and then never below what has been billed.
 */
@Stateless
@InAccount
public class Schedules {
    @PersistenceContext(unitName = "claimwright")
    private EntityManager em;

    @Resource
    private SessionContext transaction;

    @Inject
    private ContractStandings standings;

    @Inject
    private Event<Change> changes;

    public ScheduleSheet one(UUID contractId) {
        return sheet(standings.permitted(em, contractId, Action.VIEW_LINES));
    }

    /**
     * Replaces the schedule. Lines are recognised by their numbers, so that what is billed stays with its line.
     *
     * @param version the version of the contract that the caller saw
     */
    public ScheduleSheet replace(UUID contractId, int version, List<LineDraft> drafts) {
        return replace(contractId, version, drafts, "SCHEDULE", Map.of());
    }

    /**
     * The same with lines that stood in a file, which the history names.
     *
     * @param file what the file was called
     */
    public ScheduleSheet importLines(UUID contractId, int version, List<LineDraft> drafts, String file) {
        return replace(contractId, version, drafts, "IMPORTED", Map.of("file", file));
    }

    private ScheduleSheet replace(
            UUID contractId, int version, List<LineDraft> drafts, String action, Map<String, ?> source) {
        Contract contract = standings.held(em, contractId, version, Action.MANAGE_CONTRACT);
        ContractLines lines = new ContractLines(em, contract);
        Map<String, ContractLine> known = lines.ofSchedule();
        requireEditable(contract, !known.isEmpty());
        Money before = contract.originalSum();
        int linesBefore = known.size();
        Faults faults = new Faults();
        ScheduleMerge merge = new ScheduleMerge(contract, lines, known);
        List<ContractLine> kept = merge.take(drafts, faults);
        faults.refuse();
        lines.remove(merge.gone());
        em.flush();
        merge.fresh().forEach(em::persist);
        contract.schedule(ContractLines.sum(kept, contract.decimals()));
        contract.touch();
        em.flush();
        Map<String, Object> after = new LinkedHashMap<>(source);
        after.putAll(figures(contract, contract.originalSum(), kept.size()));
        changes.fire(
                Change.of(Change.Subject.CONTRACT, contractId, action, figures(contract, before, linesBefore), after));
        return sheet(contract);
    }

    /** What replacing the schedule would come to, with everything that would be refused; nothing is kept of it. */
    public ScheduleTrial trial(UUID contractId, List<LineDraft> drafts) {
        Contract contract = standings.permitted(em, contractId, Action.MANAGE_CONTRACT);
        ContractLines lines = new ContractLines(em, contract);
        Map<String, ContractLine> known = lines.ofSchedule();
        requireEditable(contract, !known.isEmpty());
        List<LineSheet> before =
                known.values().stream().map(ContractLine::sheet).toList();
        Set<String> billed = lines.billedNumbers();
        Faults faults = Faults.all();
        ScheduleMerge merge = new ScheduleMerge(contract, lines, known);
        List<LineSheet> after =
                merge.take(drafts, faults).stream().map(ContractLine::sheet).toList();
        merge.gone().stream()
                .map(ContractLine::number)
                .filter(billed::contains)
                .forEach(number -> faults.add(Problem.LINE_BILLED.at("/lines", Map.of("number", number))));
        // the lines were changed to see what comes of it: nothing of that is ever written
        transaction.setRollbackOnly();
        return new ScheduleTrial(before, after, faults.found());
    }

    /** Why nobody can replace the schedule as things stand, for pages that say so before it is tried; empty if one can. */
    public Optional<Refusal> whyNotNow(UUID contractId) {
        Contract contract = standings.permitted(em, contractId, Action.MANAGE_CONTRACT);
        try {
            requireEditable(contract, new ContractLines(em, contract).areAny());
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal);
        }
    }

    private void requireEditable(Contract contract, boolean hasLines) {
        boolean draft = contract.status() == ContractStatus.DRAFT;
        Project project = em.find(Project.class, contract.projectId());
        if (hasLines && !draft && !project.settings().alwaysEditableSchedule()) {
            throw Problem.SCHEDULE_FIXED.refusal(Map.of("status", contract.status()));
        }
        boolean open = !em.createNativeQuery(
                        "select 1 from progress_claim where contract_id = ?1 and certificate is null limit 1")
                .setParameter(1, contract.id())
                .getResultList()
                .isEmpty();
        if (open) {
            throw Problem.CLAIM_OPEN.refusal();
        }
    }

    private ScheduleSheet sheet(Contract contract) {
        List<LineSheet> lines = new ContractLines(em, contract)
                .inForce().stream().map(ContractLine::sheet).toList();
        return new ScheduleSheet(
                contract.id(), contract.version(), contract.currency(), contract.accountingMethod(), lines);
    }

    private static Map<String, Object> figures(Contract contract, Money sum, int lines) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("sum", sum.amount(contract.decimals()).toPlainString());
        figures.put("lines", lines);
        return figures;
    }
}
