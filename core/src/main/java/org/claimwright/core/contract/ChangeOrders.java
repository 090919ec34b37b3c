package org.claimwright.core.contract;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimwright.core.access.Access;
import org.claimwright.core.access.Action;
import org.claimwright.core.access.InAccount;
import org.claimwright.core.change.Change;
import org.claimwright.core.figure.Dates;
import org.claimwright.core.money.Money;
import org.claimwright.core.paging.Conditions;
import org.claimwright.core.paging.Page;
import org.claimwright.core.paging.Paging;
import org.claimwright.core.problem.Faults;
import org.claimwright.core.problem.Problem;
import org.claimwright.core.project.Project;

/** Change orders of contracts. Approved ones enter the next claim as lines of their own. */
@Stateless
@InAccount
public class ChangeOrders {
    @PersistenceContext(unitName = "claimwright")
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private ContractStandings standings;

    @Inject
    private Clock clock;

    @Inject
    private Event<Change> changes;

    public ChangeOrderSheet create(UUID contractId, ChangeOrderDraft draft) {
        Contract contract = standings.held(em, contractId, Action.MANAGE_CONTRACT);
        Faults faults = new Faults();
        ChangeOrder order = new ChangeOrder(contract, draft, today(contract), clock.instant(), faults);
        requireFreeNumber(order);
        List<ContractLine> lines = new ChangeOrderLines(em, contract, order).written(draft, faults);
        faults.refuse();
        em.persist(order);
        em.flush();
        lines.forEach(em::persist);
        settle(contract, order, lines, "CREATED", Map.of());
        return sheet(contract, order);
    }

    /** @param version the version of the change order that the caller saw */
    public ChangeOrderSheet change(UUID id, int version, ChangeOrderDraft draft) {
        ChangeOrder order = held(id, version);
        Contract contract = em.find(Contract.class, order.contractId());
        if (order.isApproved()) {
            throw Problem.CHANGE_ORDER_FIXED.refusal();
        }
        Map<String, ?> before = facts(contract, order);
        Faults faults = new Faults();
        order.change(draft, faults);
        requireFreeNumber(order);
        List<ContractLine> lines = new ChangeOrderLines(em, contract, order).written(draft, faults);
        faults.refuse();
        new ChangeOrderLines(em, contract, order).remove();
        lines.forEach(em::persist);
        order.touch();
        settle(contract, order, lines, "CHANGED", before);
        return sheet(contract, order);
    }

    /** @param on the day of approval; null for today in the project's time zone */
    public ChangeOrderSheet changeStatus(UUID id, int version, ChangeOrderStatus status, LocalDate on, String remark) {
        ChangeOrder order = held(id, version);
        Contract contract = em.find(Contract.class, order.contractId());
        if (status == null) {
            throw Problem.REQUIRED.refusalAt("/status");
        }
        if (order.isApproved() && status != ChangeOrderStatus.APPROVED) {
            new ChangeOrderLines(em, contract, order).requireUnbilled();
        }
        String said = Remarks.checked(remark);
        Faults faults = new Faults();
        Dates.plausible("/on", on, faults);
        faults.refuse();
        Map<String, ?> before = Map.of("status", order.status());
        order.become(status, on, today(contract));
        order.touch();
        em.flush();
        contract.approveChanges(approvedTotal(contract.id()));
        contract.touch();
        em.flush();
        changes.fire(
                new Change(Change.Subject.CHANGE_ORDER, id, "STATUS", before, Map.of("status", status), said, false));
        return sheet(contract, order);
    }

    /** Removes a change order that was not billed. */
    public void delete(UUID id, int version) {
        ChangeOrder order = held(id, version);
        Contract contract = em.find(Contract.class, order.contractId());
        ChangeOrderLines lines = new ChangeOrderLines(em, contract, order);
        lines.requireUnbilled();
        Map<String, ?> before = facts(contract, order);
        lines.remove();
        em.remove(order);
        em.flush();
        contract.approveChanges(approvedTotal(contract.id()));
        contract.touch();
        em.flush();
        changes.fire(Change.of(Change.Subject.CHANGE_ORDER, id, "DELETED", before, Map.of()));
    }

    /** One change order with its lines. */
    public ChangeOrderSheet one(UUID id) {
        ChangeOrder order = found(id);
        return sheet(standings.permitted(em, order.contractId(), Action.VIEW_LINES), order);
    }

    /** The change orders of a contract by number, without their lines. */
    public Page<ChangeOrderSheet> list(UUID contractId, ChangeOrderStatus status, Paging paging) {
        Contract contract = standings.permitted(em, contractId, Action.VIEW_CONTRACT);
        Conditions conditions = new Conditions()
                .and("o.contractId = :contract", "contract", contractId)
                .and("o.status = :status", "status", status);
        String from = " from ChangeOrder o" + conditions.where();
        List<ChangeOrder> orders = conditions
                .bind(em.createQuery("select o" + from + " order by o.number, o.id", ChangeOrder.class))
                .setFirstResult(paging.offset())
                .setMaxResults(paging.perPage())
                .getResultList();
        long total = conditions
                .bind(em.createQuery("select count(o)" + from, Long.class))
                .getSingleResult();
        return Page.of(
                orders.stream()
                        .map(order -> order.sheet(contract.currency(), List.of()))
                        .toList(),
                paging,
                total);
    }

    private void settle(
            Contract contract, ChangeOrder order, List<ContractLine> lines, String action, Map<String, ?> before) {
        order.total(ContractLines.sum(lines, contract.decimals()));
        em.flush();
        contract.approveChanges(approvedTotal(contract.id()));
        contract.touch();
        em.flush();
        changes.fire(Change.of(Change.Subject.CHANGE_ORDER, order.id(), action, before, facts(contract, order)));
    }

    private Money approvedTotal(UUID contractId) {
        return Money.sum(em.createQuery(
                        "select o.total from ChangeOrder o where o.contractId = :contract and o.status = :approved",
                        Money.class)
                .setParameter("contract", contractId)
                .setParameter("approved", ChangeOrderStatus.APPROVED)
                .getResultList());
    }

    private ChangeOrder found(UUID id) {
        return present(em.find(ChangeOrder.class, id));
    }

    private static ChangeOrder present(ChangeOrder order) {
        if (order == null) {
            throw Problem.NOT_FOUND.refusal();
        }
        return order;
    }

    private ChangeOrder held(UUID id, int version) {
        standings.held(em, found(id).contractId(), Action.MANAGE_CONTRACT);
        ChangeOrder order = present(em.find(ChangeOrder.class, id, LockModeType.PESSIMISTIC_WRITE));
        if (order.version() != version) {
            throw Problem.STALE.refusal(Map.of("version", order.version()));
        }
        return order;
    }

    private void requireFreeNumber(ChangeOrder order) {
        boolean taken = !em.createQuery(
                        """
                        select o.id from ChangeOrder o
                        where o.contractId = :contract and lower(o.number) = lower(:number) and o.id <> :id
                        """)
                // asked before the change is written, or the index would refuse it without saying where
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("contract", order.contractId())
                .setParameter("number", order.number())
                .setParameter("id", order.id())
                .getResultList()
                .isEmpty();
        if (taken) {
            throw Problem.NUMBER_TAKEN.refusalAt("/number", Map.of("number", order.number()));
        }
    }

    private LocalDate today(Contract contract) {
        Project project = em.find(Project.class, contract.projectId());
        return LocalDate.ofInstant(clock.instant(), project.zone());
    }

    private static Map<String, ?> facts(Contract contract, ChangeOrder order) {
        return Map.of("changeOrder", order.sheet(contract.currency(), List.of()));
    }

    private ChangeOrderSheet sheet(Contract contract, ChangeOrder order) {
        return order.sheet(contract.currency(), new ChangeOrderLines(em, contract, order).sheets());
    }
}
