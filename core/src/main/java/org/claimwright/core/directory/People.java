package org.claimwright.core.directory;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.util.Optional;
import java.util.UUID;
import org.claimwright.core.access.Access;
import org.claimwright.core.access.Action;
import org.claimwright.core.access.InAccount;
import org.claimwright.core.access.OpenToAll;
import org.claimwright.core.db.UniqueKeys;
import org.claimwright.core.paging.Page;
import org.claimwright.core.paging.Paging;
import org.claimwright.core.paging.Words;
import org.claimwright.core.problem.Faults;
import org.claimwright.core.problem.Problem;
import org.claimwright.core.terminology.WordChoice;

/** The people of the account's directory. */
@Stateless
@InAccount
public class People {
    private static final String VISIBLE =
            """
             where (:everything = true or p.id = :own) and (:anyCompany = true or p.companyId = :company)
            """
                    + " and " + Words.found("words", "p.name", "p.email");

    @PersistenceContext(unitName = "claimwright")
    EntityManager em;

    @Inject
    Access access;

    @EJB
    DirectoryRights rights;

    public PersonRow create(PersonDraft draft) {
        access.requireThat(Action.MANAGE_DIRECTORY, rights.manages());
        PersonDraft checked = checked(draft);
        Person person = new Person(checked, employer(checked));
        em.persist(person);
        save();
        return person.row();
    }

    /**
     * Changes a person; an administrator of the account only by another one of them.
     *
     * @param version the one that the caller saw
     */
    public PersonRow change(UUID id, int version, PersonDraft draft) {
        Person person = find(id, LockModeType.PESSIMISTIC_WRITE);
        access.requireThat(
                Action.MANAGE_DIRECTORY,
                person.isAdministrator() ? access.caller().administrator() : rights.manages());
        if (person.version() != version) {
            throw Problem.STALE.refusal();
        }
        PersonDraft checked = checked(draft);
        boolean administered = person.administers();
        person.change(checked, employer(checked));
        if (administered && !person.administers()) {
            requireAnotherAdministrator(id);
        }
        save();
        return person.row();
    }

    /** Whoever calls, as the directory has the person. */
    @OpenToAll("everybody sees the own entry")
    public PersonRow me() {
        return em.find(Person.class, access.caller().personId()).row();
    }

    /** Whether the caller changes the directory, for pages that offer it. */
    @OpenToAll("what one may do oneself is no secret")
    public boolean manages() {
        access.caller();
        return rights.manages();
    }

    /** Chooses the words that the caller reads, which is everybody's own affair. */
    @OpenToAll("everybody chooses the words to read")
    public void chooseWords(WordChoice words) {
        em.find(Person.class, access.caller().personId(), LockModeType.PESSIMISTIC_WRITE)
                .choose(words);
    }

    public PersonRow one(UUID id) {
        return find(id, LockModeType.NONE).row();
    }

    /**
     * People in order of their names.
     *
     * @param company only those it employs, or null for all
     * @param words a part of the name or of the e-mail address, or null for all
     */
    public Page<PersonRow> list(UUID company, String words, Paging paging) {
        access.requireThat(Action.VIEW_DIRECTORY, true);
        Long total = visible(em.createQuery("select count(p) from Person p" + VISIBLE, Long.class), company, words)
                .getSingleResult();
        String rows =
                "select p from Person p left join fetch p.company" + VISIBLE + " order by p.sortName, p.name, p.id";
        return Page.of(
                visible(em.createQuery(rows, Person.class), company, words)
                        .setFirstResult(paging.offset())
                        .setMaxResults(paging.perPage())
                        .getResultStream()
                        .map(Person::row)
                        .toList(),
                paging,
                total);
    }

    private <T> TypedQuery<T> visible(TypedQuery<T> query, UUID company, String words) {
        return query.setParameter("everything", rights.sees())
                .setParameter("own", access.caller().personId())
                .setParameter("anyCompany", company == null)
                .setParameter("company", company)
                .setParameter("words", Words.asked(words));
    }

    private PersonDraft checked(PersonDraft draft) {
        Faults faults = new Faults();
        PersonDraft checked = draft.checked(faults);
        boolean employed = checked.companyId() == null || employer(checked) != null;
        faults.unless(employed, "/companyId", Problem.UNKNOWN_REFERENCE);
        faults.refuse();
        return checked;
    }

    private DirectoryCompany employer(PersonDraft draft) {
        return draft.companyId() == null ? null : em.find(DirectoryCompany.class, draft.companyId());
    }

    private void save() {
        try {
            em.flush();
        } catch (PersistenceException failure) {
            if (UniqueKeys.taken("person_email", failure)) {
                throw Problem.EMAIL_TAKEN.refusalAt("/email");
            }
            throw failure;
        }
    }

    private void requireAnotherAdministrator(UUID except) {
        Long others = em.createQuery(
                        """
                        select count(p) from Person p where p.administrator = true and p.active = true
                        and p.loginId is not null and p.id <> :except
                        """,
                        Long.class)
                .setParameter("except", except)
                .getSingleResult();
        if (others == 0) {
            throw Problem.LAST_ADMINISTRATOR.refusal();
        }
    }

    private Person find(UUID id, LockModeType lock) {
        access.requireThat(Action.VIEW_DIRECTORY, true);
        return Optional.ofNullable(em.find(Person.class, id, lock))
                .filter(person -> rights.sees() || id.equals(access.caller().personId()))
                .orElseThrow(Problem.NOT_FOUND::refusal);
    }
}
