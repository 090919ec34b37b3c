package org.claimwright.core.contract;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.claimwright.core.money.Money;
import org.claimwright.core.problem.Problem;

/** The lines of one contract: those of its schedule, and those that change orders brought. */
public final class ContractLines {
    private static final int MOST = 20_000;

    private final EntityManager em;
    private final Contract contract;

    public ContractLines(EntityManager em, Contract contract) {
        this.em = em;
        this.contract = contract;
    }

    static void requireFew(List<LineDraft> drafts) {
        if (drafts.size() > MOST) {
            throw Problem.TOO_MANY.refusalAt("/lines", Map.of("most", MOST));
        }
    }

    /** What lines add up to; refused where no amount could hold it. */
    static Money sum(List<ContractLine> lines, int decimals) {
        Money sum = Money.sum(lines.stream().map(ContractLine::scheduled).toList());
        if (sum.abs().minor() > Money.LIMIT) {
            Map<String, Object> facts = Map.of("largest", Money.of(Money.LIMIT).amount(decimals));
            throw Problem.FIGURE_TOO_LARGE.refusalAt("/lines", facts);
        }
        return sum;
    }

    /** Numbers are one when they differ in case only. */
    static String key(String number) {
        return number == null ? "" : number.strip().toLowerCase(Locale.ROOT);
    }

    static Map<String, Object> number(LineDraft draft) {
        return Map.of("number", draft.number() == null ? "" : draft.number());
    }

    /** The lines that can be billed: the schedule's, then those of approved change orders in the order of approval. */
    public List<ContractLine> inForce() {
        return em.createQuery(
                        """
                        select l from ContractLine l left join ChangeOrder o on o.id = l.changeOrderId
                        where l.contractId = :contract and (l.changeOrderId is null or o.status = :approved)
                        order by case when l.changeOrderId is null then 0 else 1 end, o.approvedOn, o.number, l.position
                        """,
                        ContractLine.class)
                .setParameter("contract", contract.id())
                .setParameter("approved", ChangeOrderStatus.APPROVED)
                .getResultList();
    }

    Map<String, ContractLine> ofSchedule() {
        Map<String, ContractLine> lines = new LinkedHashMap<>();
        em.createQuery(
                        """
                        select l from ContractLine l where l.contractId = :contract and l.changeOrderId is null
                        order by l.position
                        """,
                        ContractLine.class)
                .setParameter("contract", contract.id())
                .getResultList()
                .forEach(line -> lines.put(key(line.number()), line));
        return lines;
    }

    /** Whether the schedule has any. */
    boolean areAny() {
        return !em.createQuery(
                        "select l.id from ContractLine l where l.contractId = :contract and l.changeOrderId is null",
                        UUID.class)
                .setParameter("contract", contract.id())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    List<ContractLine> ofChangeOrder(UUID orderId) {
        return em.createQuery(
                        "select l from ContractLine l where l.changeOrderId = :order order by l.position",
                        ContractLine.class)
                .setParameter("order", orderId)
                .getResultList();
    }

    Set<String> numbersOfChangeOrders() {
        return numbers("l.changeOrderId is not null");
    }

    Set<String> numbersOutside(UUID orderId) {
        return em
                .createQuery(
                        """
                        select lower(l.number) from ContractLine l
                        where l.contractId = :contract and (l.changeOrderId is null or l.changeOrderId <> :order)
                        """,
                        String.class)
                .setParameter("contract", contract.id())
                .setParameter("order", orderId)
                .getResultList()
                .stream()
                .collect(Collectors.toCollection(HashSet::new));
    }

    private Set<String> numbers(String which) {
        return new HashSet<>(em.createQuery(
                        "select lower(l.number) from ContractLine l where l.contractId = :contract and " + which,
                        String.class)
                .setParameter("contract", contract.id())
                .getResultList());
    }

    /** The numbers of lines that stand on some claim. */
    Set<String> billedNumbers() {
        List<?> numbers = em.createNativeQuery(
                        """
                        select l.number from contract_line l
                        where l.contract_id = ?1 and exists (select 1 from claim_line c where c.contract_line_id = l.id)
                        """)
                .setParameter(1, contract.id())
                .getResultList();
        return numbers.stream().map(String.class::cast).collect(Collectors.toSet());
    }

    /** Removes lines on which nothing was ever billed. */
    void remove(Collection<ContractLine> lines) {
        if (lines.isEmpty()) {
            return;
        }
        Set<String> billed = billedNumbers();
        for (ContractLine line : lines) {
            if (billed.contains(line.number())) {
                throw Problem.LINE_BILLED.refusalAt("/lines", Map.of("number", line.number()));
            }
            em.remove(line);
        }
    }
}
