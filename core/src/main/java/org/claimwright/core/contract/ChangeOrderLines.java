package org.claimwright.core.contract;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.claimwright.core.id.NeighbouringIds;
import org.claimwright.core.problem.Faults;
import org.claimwright.core.problem.Problem;

/** The lines that one change order brings to its contract. */
record ChangeOrderLines(EntityManager em, Contract contract, ChangeOrder order) {
    /** The lines as they are written now, not yet kept; what cannot be is noted with its place. */
    List<ContractLine> written(ChangeOrderDraft draft, Faults faults) {
        ContractLines.requireFew(draft.lines());
        Set<String> used = new HashSet<>(new ContractLines(em, contract).numbersOutside(order.id()));
        List<ContractLine> lines = new ArrayList<>();
        NeighbouringIds ids = new NeighbouringIds();
        for (int i = 0; i < draft.lines().size(); i++) {
            LineDraft line = draft.lines().get(i);
            String at = "/lines/" + i;
            boolean free = used.add(ContractLines.key(line.number()));
            faults.unless(free, at + "/number", Problem.NUMBER_TAKEN, ContractLines.number(line));
            lines.add(new ContractLine(ids.next(), contract, order, i + 1, line, at, faults));
        }
        return lines;
    }

    void requireUnbilled() {
        boolean billed = !em.createNativeQuery(
                        "select 1 from claim_line c join contract_line l on l.id = c.contract_line_id where l.change_order_id = ?1 limit 1")
                .setParameter(1, order.id())
                .getResultList()
                .isEmpty();
        if (billed) {
            throw Problem.CHANGE_ORDER_BILLED.refusal();
        }
    }

    void remove() {
        em.createNativeQuery("delete from contract_line where change_order_id = ?1")
                .setParameter(1, order.id())
                .executeUpdate();
    }

    List<LineSheet> sheets() {
        return new ContractLines(em, contract)
                .ofChangeOrder(order.id()).stream().map(ContractLine::sheet).toList();
    }
}
