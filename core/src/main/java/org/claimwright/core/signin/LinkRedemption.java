package org.claimwright.core.signin;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.claimwright.core.access.OpenToAll;

/** What the database does with a link, each in one transaction. */
@Stateless
@OpenToAll("whoever was given the link may open and use it")
public class LinkRedemption {
    @PersistenceContext(unitName = "claimwright")
    EntityManager em;

    @Inject
    Clock clock;

    public Optional<LinkOffer> offer(String secret) {
        List<?> found = em.createNativeQuery("select email, account_name, person_name, way from link_by_hash(?1, ?2)")
                .setParameter(1, Secrets.hash(secret))
                .setParameter(2, Timestamp.from(clock.instant()))
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(row ->
                        new LinkOffer(row[0].toString(), row[1].toString(), row[2].toString(), "CHOOSE".equals(row[3])))
                .findFirst();
    }

    /** @param hash of the password chosen; null to stand the existing sign-in behind the person */
    public Optional<UUID> use(String secret, String hash) {
        List<?> holder = em.createNativeQuery("select redeem_link(?1, ?2, ?3, ?4)")
                .setParameter(1, Secrets.hash(secret))
                .setParameter(2, UUID.randomUUID())
                .setParameter(3, hash)
                .setParameter(4, Timestamp.from(clock.instant()))
                .getResultList();
        return holder.stream()
                .filter(Objects::nonNull)
                .map(id -> UUID.fromString(id.toString()))
                .findFirst();
    }
}
