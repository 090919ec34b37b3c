package org.claimwright.core.demonstration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.claimwright.core.access.OpenToAll;
import org.claimwright.core.terminology.Market;
import org.claimwright.core.terminology.PointOfView;

/** Which stories have been told here, and who can sign in to them. The database remembers it, with the accounts. */
@Stateless
@OpenToAll("asked at the start, and by the page to sign in on, where nobody is known yet")
public class DemonstrationStories {
    @PersistenceContext(unitName = "claimwright")
    EntityManager em;

    @Inject
    Clock clock;

    /** One way in, as the database knows it. */
    record Entrance(
            String story,
            String accountSlug,
            String accountName,
            Market market,
            PointOfView pointOfView,
            String language,
            DemonstrationPerson person) {}

    /** Whether stories are told here: begun on an empty database, and gone on with after a start that was broken off. */
    public boolean begin() {
        return (Boolean) em.createNativeQuery("select demonstration_begins(?1)")
                .setParameter(1, Timestamp.from(clock.instant()))
                .getSingleResult();
    }

    public boolean isTold(String story) {
        return (Boolean) em.createNativeQuery("select demonstration_is_told(?1)")
                .setParameter(1, story)
                .getSingleResult();
    }

    /** Notes that a story is complete: passwords that are changed from now on are their holders' own. */
    public void told(String story) {
        em.createNativeQuery("select 1 from demonstration_told(?1, ?2)")
                .setParameter(1, story)
                .setParameter(2, Timestamp.from(clock.instant()))
                .getSingleResult();
    }

    /** Everybody who can still sign in with the password of the demonstration, account by account. */
    public List<Entrance> entrances() {
        List<?> rows = em.createNativeQuery(
                        """
                        select story, account_slug, account_name, market, point_of_view, language, name, email, title, company, role
                        from demonstration_sign_ins()
                        """)
                .getResultList();
        return rows.stream().map(row -> entrance((Object[]) row)).toList();
    }

    private static Entrance entrance(Object... row) {
        return new Entrance(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                Market.valueOf((String) row[3]),
                PointOfView.valueOf((String) row[4]),
                (String) row[5],
                new DemonstrationPerson(
                        (String) row[6],
                        (String) row[7],
                        (String) row[8],
                        (String) row[9],
                        DemonstrationPerson.Part.valueOf((String) row[10])));
    }
}
