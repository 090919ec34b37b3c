package org.claimwright.core.directory;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.claimwright.core.access.Access;
import org.claimwright.core.access.Caller;
import org.claimwright.core.access.InAccount;
import org.claimwright.core.access.Level;
import org.claimwright.core.access.OpenToAll;

/** What the caller may do with the directory, which is one for all projects: the highest level in any of them counts. */
@Stateless
@InAccount
@OpenToAll("answers about the caller only")
public class DirectoryRights {
    @PersistenceContext(unitName = "claimwright")
    EntityManager em;

    @Inject
    Access access;

    /** Whether the caller may enter and change companies and people. */
    public boolean manages() {
        return level() == Level.ADMIN;
    }

    /** Whether the caller sees the whole directory; otherwise only the own person and company. */
    public boolean sees() {
        return level().atLeast(Level.READ_ONLY);
    }

    /** The company that employs the caller, if it is not the account itself. */
    public Optional<UUID> ownCompany() {
        return Optional.ofNullable(em.find(Person.class, access.caller().personId()))
                .flatMap(Person::companyId);
    }

    private Level level() {
        Caller caller = access.caller();
        if (caller.administrator()) {
            return Level.ADMIN;
        }
        // plain SQL: memberships belong to projects, which the directory knows nothing of
        List<?> levels = em.createNativeQuery("select distinct directory from project_member where person_id = ?")
                .setParameter(1, caller.personId())
                .getResultList();
        return levels.stream()
                .map(level -> Level.valueOf(level.toString()))
                .max(Level::compareTo)
                .orElse(Level.NONE);
    }
}
