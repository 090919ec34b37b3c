package org.claimwright.core.contract;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.claimwright.core.access.Access;
import org.claimwright.core.access.Action;
import org.claimwright.core.access.InAccount;
import org.claimwright.core.access.Level;
import org.claimwright.core.project.Memberships;

/** Who can be picked for a contract: its claim contacts, and the people who see it although it is private. */
@Stateless
@InAccount
public class Candidates {
    private static final int MOST = 200;

    @PersistenceContext(unitName = "claimwright")
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private Memberships memberships;

    /**
     * The people of a company as claim contacts of a contract with it, each with what is in the way.
     *
     * @param kind what sort of contract: the client's people bill on none
     */
    public List<Candidate> contacts(UUID projectId, ContractKind kind, UUID companyId) {
        requireManager(projectId, kind);
        List<?> rows = em.createNativeQuery(
                        """
                        select p.id, p.name, p.email, c.name as company, p.active, p.messages = 'VIA_EMAIL', true,
                          exists (select 1 from project_member m where m.project_id = ?1 and m.person_id = p.id)
                        from person p join directory_company c on c.id = p.company_id
                        where p.company_id = ?2 order by p.sort_name, p.name, p.id limit ?3
                        """)
                .setParameter(1, projectId)
                .setParameter(2, companyId)
                .setParameter(3, MOST)
                .getResultList();
        boolean upstream = kind.direction() == Direction.UPSTREAM;
        return rows.stream().map(row -> candidate((Object[]) row, upstream)).toList();
    }

    /** The members of the project, who may be put on the private list of one of its contracts. */
    public List<Candidate> accessors(UUID projectId, ContractKind kind) {
        requireManager(projectId, kind);
        List<?> rows = em.createNativeQuery(
                        """
                        select p.id, p.name, p.email, c.name as company, true, true, true, true
                        from project_member m join person p on p.id = m.person_id
                          left join directory_company c on c.id = p.company_id
                        where m.project_id = ?1 and p.active order by p.sort_name, p.name, p.id limit ?2
                        """)
                .setParameter(1, projectId)
                .setParameter(2, MOST)
                .getResultList();
        return rows.stream().map(row -> candidate((Object[]) row, false)).toList();
    }

    private void requireManager(UUID projectId, ContractKind kind) {
        memberships.visible(em, projectId);
        Level level = memberships.level(em, projectId, kind.direction().tool());
        access.requireThat(Action.MANAGE_CONTRACT, level == Level.ADMIN);
    }

    private static Candidate candidate(Object[] row, boolean upstream) {
        Ineligible why = upstream ? Ineligible.CLIENT_CONTRACT : Ineligible.of(Arrays.copyOfRange(row, 4, row.length));
        UUID id = UUID.fromString(row[0].toString());
        return new Candidate(id, (String) row[1], (String) row[2], (String) row[3], why);
    }
}
