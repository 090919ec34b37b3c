package org.claimwright.core.claim;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.claimwright.core.contract.ContractPerson;
import org.claimwright.core.contract.ContractRow;
import org.claimwright.core.contract.Direction;
import org.claimwright.core.period.BillingPeriod;

/** Why contracts have no claim in a period, found for a page of them at once. */
final class Reasons {
    private final BillingPeriod period;
    private final LocalDate today;
    private final Map<UUID, Latest> latest = new HashMap<>();
    private final Set<UUID> withContact = new HashSet<>();
    private final Set<UUID> withLines = new HashSet<>();

    private Reasons(BillingPeriod period, LocalDate today) {
        this.period = period;
        this.today = today;
    }

    /** The latest claim of a contract. */
    private record Latest(UUID id, String number, ClaimStatus status, LocalDate endOn) {}

    static Reasons read(EntityManager em, List<UUID> contracts, BillingPeriod period, LocalDate today) {
        Reasons reasons = new Reasons(period, today);
        if (!contracts.isEmpty()) {
            reasons.readLatest(em, contracts);
            reasons.withContact.addAll(ids(
                    em,
                    "select distinct p.contractId from ContractPerson p where p.contractId in :contracts and p.role = :role",
                    contracts,
                    ContractPerson.Role.CONTACT));
            reasons.withLines.addAll(ids(
                    em,
                    "select distinct l.contractId from ContractLine l where l.contractId in :contracts",
                    contracts,
                    null));
        }
        return reasons;
    }

    private void readLatest(EntityManager em, List<UUID> contracts) {
        em.createQuery(
                        """
                        select c.contractId, c.id, c.head.number, c.status, c.head.endOn from ProgressClaim c
                        where c.contractId in :contracts and not exists (
                          select l.id from ProgressClaim l where l.contractId = c.contractId and l.sequence > c.sequence)
                        """,
                        Object[].class)
                .setParameter("contracts", contracts)
                .getResultList()
                .forEach(row -> latest.put(
                        (UUID) row[0],
                        new Latest((UUID) row[1], (String) row[2], (ClaimStatus) row[3], (LocalDate) row[4])));
    }

    private static List<UUID> ids(EntityManager em, String query, List<UUID> contracts, ContractPerson.Role role) {
        var asked = em.createQuery(query, UUID.class).setParameter("contracts", contracts);
        return (role == null ? asked : asked.setParameter("role", role)).getResultList();
    }

    UnbilledRow row(ContractRow contract) {
        Latest before = latest.get(contract.id());
        UUID id = before == null ? null : before.id();
        return new UnbilledRow(contract, reason(contract, before), id, before == null ? null : before.number());
    }

    private NoClaim reason(ContractRow contract, Latest before) {
        if (!period.isOpen()) {
            return NoClaim.PERIOD_CLOSED;
        }
        if (!withLines.contains(contract.id())) {
            return NoClaim.WITHOUT_LINES;
        }
        if (before != null && !before.status().isCertified()) {
            return NoClaim.PREVIOUS_OPEN;
        }
        if (before != null && period.endOn().isBefore(before.endOn())) {
            return NoClaim.BILLED_LATER;
        }
        return contract.billed().equals(contract.revisedSum()) ? NoClaim.FULLY_BILLED : waiting(contract);
    }

    private NoClaim waiting(ContractRow contract) {
        if (contract.direction() == Direction.UPSTREAM) {
            return NoClaim.NOT_BEGUN;
        }
        if (!withContact.contains(contract.id())) {
            return NoClaim.NO_CONTACT;
        }
        return today.isAfter(period.dueOn()) ? NoClaim.PAST_DUE : NoClaim.NOT_BEGUN;
    }
}
