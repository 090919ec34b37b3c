package org.claimwright.core.claim;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.claimwright.core.access.Access;
import org.claimwright.core.access.Action;
import org.claimwright.core.access.Caller;
import org.claimwright.core.access.InAccount;
import org.claimwright.core.access.Level;
import org.claimwright.core.contract.ContractPerson;

/** What somebody who bills on contracts as their contact has to do, contract by contract, the most pressing first. */
@Stateless
@InAccount
public class ContactBills {
    @PersistenceContext(unitName = "claimwright")
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    /** The contracts on which the caller bills, with what is next for each. */
    public List<ContactBill> mine() {
        access.requireThat(Action.VIEW_CLAIM, true);
        UUID me = access.caller().personId();
        Instant now = clock.instant();
        return new ContactBillQuery(em, me, now)
                .bills().stream()
                        .sorted(Comparator.comparing(ContactBill::step)
                                .thenComparing(ContactBill::dueOn, Comparator.nullsLast(Comparator.naturalOrder()))
                                .thenComparing(ContactBill::contractNumber))
                        .toList();
    }

    /** Whether the caller bills on contracts as their contact, and has nothing else to do with any project. */
    public boolean isAll() {
        access.requireThat(Action.VIEW_CLAIM, true);
        Caller caller = access.caller();
        return !caller.administrator() && isContact(caller.personId()) && !isMember(caller.personId());
    }

    private boolean isContact(UUID person) {
        return !em.createQuery(
                        "select p.contractId from ContractPerson p where p.personId = :person and p.role = :role")
                .setParameter("person", person)
                .setParameter("role", ContractPerson.Role.CONTACT)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    private boolean isMember(UUID person) {
        return !em.createQuery(
                        """
                        select m.projectId from ProjectMember m where m.personId = :person
                          and (m.commitments <> :none or m.clientContracts <> :none or m.directory <> :none)
                        """)
                .setParameter("person", person)
                .setParameter("none", Level.NONE)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
