package org.claimwright.core.contract;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimwright.core.access.Access;
import org.claimwright.core.access.Action;
import org.claimwright.core.access.Caller;
import org.claimwright.core.access.CurrentProject;
import org.claimwright.core.access.Level;
import org.claimwright.core.access.Standing;
import org.claimwright.core.problem.Problem;
import org.claimwright.core.project.Memberships;

/** Finds contracts for callers who may know of them, and how the caller stands towards them. */
@Dependent
public class ContractStandings {
    private final Access access;
    private final Memberships memberships;
    private final CurrentProject current;

    @Inject
    public ContractStandings(Access access, Memberships memberships, CurrentProject current) {
        this.access = access;
        this.memberships = memberships;
        this.current = current;
    }

    public Standing of(EntityManager em, Contract contract) {
        Caller caller = access.caller();
        Level level =
                memberships.level(em, contract.projectId(), contract.direction().tool());
        List<ContractPerson.Role> roles = em.createQuery(
                        """
                        select p.role from ContractPerson p where p.contractId = :contract and p.personId = :person
                        """,
                        ContractPerson.Role.class)
                .setParameter("contract", contract.id())
                .setParameter("person", caller.personId())
                .getResultList();
        boolean contact = roles.contains(ContractPerson.Role.CONTACT);
        boolean upstream = contract.direction() == Direction.UPSTREAM;
        return new Standing(
                level, contract.confidential(), !roles.isEmpty(), contact, upstream, contract.listedSeeSchedule());
    }

    /** Whether the caller is a claim contact of some contract of a project, and so needs its billing periods. */
    public boolean isContactIn(EntityManager em, UUID projectId) {
        return !em.createQuery(
                        """
                        select p.contractId from ContractPerson p join Contract c on c.id = p.contractId
                        where c.projectId = :project and p.personId = :person and p.role = :contact
                        """)
                .setParameter("project", projectId)
                .setParameter("person", access.caller().personId())
                .setParameter("contact", ContractPerson.Role.CONTACT)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** The contract, if the caller may do this with it. */
    public Contract permitted(EntityManager em, UUID id, Action action) {
        Contract contract = em.find(Contract.class, id);
        if (contract == null) {
            throw Problem.NOT_FOUND.refusal();
        }
        Standing standing = shortly(em, contract);
        if (standing.sees()) {
            current.isAbout(contract.projectId());
        }
        access.require(action, standing);
        return contract;
    }

    /** Whether the caller sees the lines of a contract, and not its totals alone. */
    public boolean seesLines(EntityManager em, Contract contract) {
        return shortly(em, contract).seesLines();
    }

    // an account's administrator stands above every contract of it: nothing needs to be looked up
    private Standing shortly(EntityManager em, Contract contract) {
        return access.caller().administrator() ? Standing.ADMINISTRATOR : of(em, contract);
    }

    /** The contract, held against changes by others, if the caller may do this with it. */
    public Contract held(EntityManager em, UUID id, Action action) {
        Contract contract = permitted(em, id, action);
        em.refresh(contract, LockModeType.PESSIMISTIC_WRITE);
        return contract;
    }

    /** The contract in the version that the caller saw, held against changes by others. */
    Contract held(EntityManager em, UUID id, int version, Action action) {
        Contract contract = held(em, id, action);
        if (contract.version() != version) {
            throw Problem.STALE.refusal(Map.of("version", contract.version()));
        }
        return contract;
    }
}
