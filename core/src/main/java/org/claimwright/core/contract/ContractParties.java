package org.claimwright.core.contract;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.claimwright.core.problem.Faults;
import org.claimwright.core.problem.Problem;

/** The firms and people around a contract: that they exist, that a contact can be one, who is on which list. */
final class ContractParties {
    private static final int MOST = 200;
    // a reference to nothing is told with its place, before the database refuses the row
    private static final FlushModeType BEFORE_WRITING = FlushModeType.COMMIT;

    private final EntityManager em;

    ContractParties(EntityManager em) {
        this.em = em;
    }

    /** Refuses references to what is not in this account, and a number that is taken. */
    void check(Contract contract, ContractDraft draft) {
        Faults faults = new Faults();
        exists("directory_company", contract.companyId(), "/companyId", faults);
        exists("directory_company", draft.architectCompanyId(), "/architectCompanyId", faults);
        exists("person", draft.assigneeId(), "/assigneeId", faults);
        faults.unless(draft.contactIds().size() <= MOST, "/contactIds", Problem.TOO_MANY, Map.of("most", MOST));
        faults.unless(draft.accessorIds().size() <= MOST, "/accessorIds", Problem.TOO_MANY, Map.of("most", MOST));
        boolean upstream = contract.direction() == Direction.UPSTREAM;
        faults.unless(
                draft.contactIds().isEmpty() || !upstream,
                "/contactIds",
                Problem.CONTACT_NOT_ELIGIBLE,
                Map.of("why", Ineligible.CLIENT_CONTRACT));
        faults.refuse();
        for (int i = 0; i < draft.accessorIds().size(); i++) {
            exists("person", draft.accessorIds().get(i), "/accessorIds/" + i, faults);
        }
        faults.refuse();
        requireFreeNumber(contract);
    }

    void replace(Contract contract, List<UUID> contacts, List<UUID> listed) {
        ContractPeople before = of(contract.id());
        List<UUID> added = new ArrayList<>(contacts);
        added.removeAll(before.contacts());
        Faults faults = new Faults();
        for (UUID person : added) {
            eligible(contract, person, "/contactIds/" + contacts.indexOf(person), faults);
        }
        faults.refuse();
        rewrite(contract.id(), ContractPerson.Role.CONTACT, before.contacts(), contacts);
        rewrite(contract.id(), ContractPerson.Role.LISTED, before.listed(), listed);
    }

    /**
     * Contacts are people of the contract's firm, so another firm starts with none but those chosen now. A firm that has
     * claims on the contract stays.
     */
    void replaceForOtherCompany(Contract contract, ContractDraft draft) {
        if (isThere("select 1 from progress_claim where contract_id = ?1 limit 1", contract.id())) {
            throw Problem.COMPANY_FIXED.refusalAt("/companyId");
        }
        List<UUID> chosen = new ArrayList<>(draft.contactIds());
        chosen.removeAll(of(contract.id()).contacts());
        replace(contract, chosen, draft.accessorIds());
    }

    private void rewrite(UUID contractId, ContractPerson.Role role, List<UUID> before, List<UUID> after) {
        Set<UUID> gone = new HashSet<>(before);
        after.forEach(gone::remove);
        for (UUID person : gone) {
            em.createNativeQuery("delete from contract_person where contract_id = ?1 and person_id = ?2 and role = ?3")
                    .setParameter(1, contractId)
                    .setParameter(2, person)
                    .setParameter(3, role.name())
                    .executeUpdate();
        }
        Set<UUID> fresh = new HashSet<>(after);
        before.forEach(fresh::remove);
        fresh.forEach(person -> em.persist(new ContractPerson(contractId, person, role)));
        em.flush();
    }

    ContractPeople of(UUID contractId) {
        List<ContractPerson> people = em.createQuery(
                        "select p from ContractPerson p where p.contractId = :contract order by p.personId",
                        ContractPerson.class)
                .setParameter("contract", contractId)
                .getResultList();
        return new ContractPeople(ids(people, ContractPerson.Role.CONTACT), ids(people, ContractPerson.Role.LISTED));
    }

    List<ContractPersonRow> rows(UUID contractId) {
        return em.createQuery(
                        "select p.id, p.name, x.role from ContractPerson x join Person p on p.id = x.personId"
                                + " where x.contractId = :contract order by x.role, p.sortName, p.name",
                        Object[].class)
                .setParameter("contract", contractId)
                .getResultStream()
                .map(row ->
                        new ContractPersonRow((UUID) row[0], (String) row[1], row[2] == ContractPerson.Role.CONTACT))
                .toList();
    }

    private static List<UUID> ids(List<ContractPerson> people, ContractPerson.Role role) {
        return people.stream()
                .filter(person -> person.role() == role)
                .map(ContractPerson::personId)
                .toList();
    }

    String companyName(UUID companyId) {
        return (String) em.createNativeQuery("select name from directory_company where id = ?1")
                .setParameter(1, companyId)
                .getSingleResult();
    }

    boolean hasLines(UUID contractId) {
        return isThere("select 1 from contract_line where contract_id = ?1 limit 1", contractId);
    }

    private void exists(String table, UUID id, String pointer, Faults faults) {
        boolean known = id == null || isThere("select 1 from " + table + " where id = ?1", id);
        faults.unless(known, pointer, Problem.UNKNOWN_REFERENCE);
    }

    private boolean isThere(String query, UUID id) {
        return !em.createNativeQuery(query)
                .setFlushMode(BEFORE_WRITING)
                .setParameter(1, id)
                .getResultList()
                .isEmpty();
    }

    private void requireFreeNumber(Contract contract) {
        boolean taken = !em.createQuery(
                        """
                        select c.id from Contract c
                        where c.projectId = :project and lower(c.number) = lower(:number) and c.id <> :id
                        """)
                .setFlushMode(BEFORE_WRITING)
                .setParameter("project", contract.projectId())
                .setParameter("number", contract.number())
                .setParameter("id", contract.id())
                .getResultList()
                .isEmpty();
        if (taken) {
            throw Problem.NUMBER_TAKEN.refusalAt("/number", Map.of("number", contract.number()));
        }
    }

    private void eligible(Contract contract, UUID personId, String pointer, Faults faults) {
        List<?> found = em.createNativeQuery(
                        """
                        select p.active, p.messages = 'VIA_EMAIL', p.company_id is not distinct from ?2,
                          exists (select 1 from project_member m where m.project_id = ?3 and m.person_id = p.id)
                        from person p where p.id = ?1
                        """)
                .setParameter(1, personId)
                .setParameter(2, contract.companyId())
                .setParameter(3, contract.projectId())
                .getResultList();
        if (found.isEmpty()) {
            faults.add(Problem.UNKNOWN_REFERENCE.at(pointer));
            return;
        }
        Ineligible why = Ineligible.of((Object[]) found.get(0));
        faults.unless(why == null, pointer, Problem.CONTACT_NOT_ELIGIBLE, why == null ? Map.of() : Map.of("why", why));
    }
}
