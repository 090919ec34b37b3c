package org.claimwright.core.directory;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Optional;
import java.util.UUID;
import org.claimwright.core.access.Access;
import org.claimwright.core.access.Action;
import org.claimwright.core.access.InAccount;
import org.claimwright.core.paging.Page;
import org.claimwright.core.paging.Paging;
import org.claimwright.core.paging.Words;
import org.claimwright.core.problem.Problem;

/** The companies of the account's directory. */
@Stateless
@InAccount
public class Companies {
    private static final String VISIBLE = " from DirectoryCompany c where (:everything = true or c.id = :own) " + "and "
            + Words.found("words", "c.name");

    @PersistenceContext(unitName = "claimwright")
    EntityManager em;

    @Inject
    Access access;

    @EJB
    DirectoryRights rights;

    public CompanyRow create(CompanyDraft draft) {
        access.requireThat(Action.MANAGE_DIRECTORY, rights.manages());
        DirectoryCompany company = new DirectoryCompany(draft);
        em.persist(company);
        em.flush();
        return company.row();
    }

    /** @param version the one that the caller saw */
    public CompanyRow change(UUID id, int version, CompanyDraft draft) {
        DirectoryCompany company = find(id, LockModeType.PESSIMISTIC_WRITE);
        access.requireThat(Action.MANAGE_DIRECTORY, rights.manages());
        if (company.version() != version) {
            throw Problem.STALE.refusal();
        }
        company.change(draft);
        em.flush();
        return company.row();
    }

    public CompanyRow one(UUID id) {
        return find(id, LockModeType.NONE).row();
    }

    /**
     * Companies in order of their names.
     *
     * @param words a part of the name, or null for all
     */
    public Page<CompanyRow> list(String words, Paging paging) {
        access.requireThat(Action.VIEW_DIRECTORY, true);
        TypedQuery<DirectoryCompany> rows =
                em.createQuery("select c" + VISIBLE + " order by c.sortName, c.name, c.id", DirectoryCompany.class);
        Long total = visible(em.createQuery("select count(c)" + VISIBLE, Long.class), words)
                .getSingleResult();
        return Page.of(
                visible(rows, words)
                        .setFirstResult(paging.offset())
                        .setMaxResults(paging.perPage())
                        .getResultStream()
                        .map(DirectoryCompany::row)
                        .toList(),
                paging,
                total);
    }

    private <T> TypedQuery<T> visible(TypedQuery<T> query, String words) {
        return query.setParameter("everything", rights.sees())
                .setParameter("own", rights.ownCompany().orElse(null))
                .setParameter("words", Words.asked(words));
    }

    private DirectoryCompany find(UUID id, LockModeType lock) {
        access.requireThat(Action.VIEW_DIRECTORY, true);
        return Optional.ofNullable(em.find(DirectoryCompany.class, id, lock))
                .filter(company ->
                        rights.sees() || rights.ownCompany().filter(id::equals).isPresent())
                .orElseThrow(Problem.NOT_FOUND::refusal);
    }
}
