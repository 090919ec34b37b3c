package org.claimwright.core.claim;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.claimwright.core.change.Differences;
import org.claimwright.core.contract.Contract;
import org.claimwright.core.problem.Problem;

/** What changes of a few lines need: these lines alone, however many the claim has. */
@Dependent
class LineDesk {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final ClaimDesk desk;

    @Inject
    LineDesk(ClaimDesk desk) {
        this.desk = desk;
    }

    /** What a page calls lines, as ids; a name that is none is no line of any claim. */
    List<UUID> ids(List<String> names) {
        if (names.size() > ProgressClaims.MOST_EDITS) {
            throw Problem.TOO_MANY.refusalAt("", Map.of("most", ProgressClaims.MOST_EDITS));
        }
        return names.stream()
                .filter(name -> name != null && ID.matcher(name).matches())
                .map(UUID::fromString)
                .toList();
    }

    /** Some lines of a claim, and no other, to be changed. */
    List<ClaimLine> lines(EntityManager em, HeldClaim held, List<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select l from ClaimLine l where l.claim = :claim and l.id in :ids order by l.position",
                                ClaimLine.class)
                        .setParameter("claim", held.claim())
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** Saves a change of a few lines that freezes nothing and posts nothing. */
    ClaimLinesSheet typed(EntityManager em, HeldClaim held, List<ClaimLine> lines, String action, Differences made) {
        held.claim().touch();
        em.flush();
        desk.note(held, action, made.from(), made.to(), null);
        Contract contract = held.contract();
        return new ClaimLinesSheet(
                held.claim().sheet(contract.currency(), contract.decimals(), List.of()),
                lines.stream().map(ClaimLine::sheet).toList(),
                LineSums.Parts.of(em, held.claim().id()));
    }

    /** Of a claim that was changed as a whole, those lines that somebody typed into. */
    ClaimLinesSheet part(EntityManager em, ClaimSheet whole, List<UUID> ids) {
        Set<UUID> wanted = Set.copyOf(ids);
        List<ClaimLineSheet> lines = whole.lines().stream()
                .filter(line -> wanted.contains(line.id()))
                .toList();
        return new ClaimLinesSheet(whole, lines, LineSums.Parts.of(em, whole.id()));
    }
}
