package org.claimwright.core.contract;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.claimwright.core.access.Action;
import org.claimwright.core.access.InAccount;
import org.claimwright.core.change.Change;
import org.claimwright.core.id.NeighbouringIds;
import org.claimwright.core.money.Money;
import org.claimwright.core.problem.Faults;
import org.claimwright.core.problem.Problem;
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

    @Inject
    private ContractStandings standings;

    @Inject
    private Event<Change> changes;

    public ScheduleSheet one(UUID contractId) {
        return sheet(standings.permitted(em, contractId, Action.VIEW_CONTRACT));
    }

    /**
     * Replaces the schedule. Lines are recognised by their numbers, so that what is billed stays with its line.
     *
     * @param version the version of the contract that the caller saw
     */
    public ScheduleSheet replace(UUID contractId, int version, List<LineDraft> drafts) {
        Contract contract = standings.held(em, contractId, version, Action.MANAGE_CONTRACT);
        ContractLines lines = new ContractLines(em, contract);
        Map<String, ContractLine> known = lines.ofSchedule();
        requireEditable(contract, !known.isEmpty());
        Money before = contract.originalSum();
        int linesBefore = known.size();
        List<ContractLine> kept = merge(contract, lines, known, drafts);
        contract.schedule(ContractLines.sum(kept, contract.decimals()));
        contract.touch();
        em.flush();
        changes.fire(Change.of(
                Change.Subject.CONTRACT,
                contractId,
                "SCHEDULE",
                figures(contract, before, linesBefore),
                figures(contract, contract.originalSum(), kept.size())));
        return sheet(contract);
    }

    private List<ContractLine> merge(
            Contract contract, ContractLines lines, Map<String, ContractLine> known, List<LineDraft> drafts) {
        Faults faults = new Faults();
        ContractLines.requireFew(drafts);
        Set<String> elsewhere = lines.numbersOfChangeOrders();
        Set<String> used = new HashSet<>();
        List<ContractLine> kept = new ArrayList<>(drafts.size());
        List<ContractLine> fresh = new ArrayList<>();
        NeighbouringIds ids = new NeighbouringIds();
        for (int i = 0; i < drafts.size(); i++) {
            LineDraft draft = drafts.get(i);
            String at = "/lines/" + i;
            String key = ContractLines.key(draft.number());
            faults.unless(used.add(key), at + "/number", Problem.NUMBER_TAKEN, ContractLines.number(draft));
            faults.unless(!elsewhere.contains(key), at + "/number", Problem.NUMBER_TAKEN, ContractLines.number(draft));
            ContractLine line = known.remove(key);
            if (line == null) {
                line = new ContractLine(ids.next(), contract, null, i + 1, draft, at, faults);
                fresh.add(line);
            } else {
                line.take(contract, i + 1, draft, at, faults);
            }
            kept.add(line);
        }
        faults.refuse();
        lines.remove(known.values());
        em.flush();
        fresh.forEach(em::persist);
        return kept;
    }

    private void requireEditable(Contract contract, boolean hasLines) {
        boolean draft = contract.status() == ContractStatus.DRAFT;
        Project project = em.find(Project.class, contract.projectId());
        if (hasLines && !draft && !project.settings().alwaysEditableSchedule()) {
            throw Problem.SCHEDULE_FIXED.refusal();
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
