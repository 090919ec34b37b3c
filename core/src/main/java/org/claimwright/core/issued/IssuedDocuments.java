package org.claimwright.core.issued;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.claimwright.core.access.InAccount;
import org.claimwright.core.change.Change;
import org.claimwright.core.claim.ClaimSearch;
import org.claimwright.core.claim.ClaimSheet;
import org.claimwright.core.claim.ClaimVersion;
import org.claimwright.core.claim.LineGrouping;
import org.claimwright.core.claim.LinePages;
import org.claimwright.core.claim.VersionRow;
import org.claimwright.core.document.ClaimPaper;
import org.claimwright.core.document.DocumentFacts;
import org.claimwright.core.document.DocumentKind;
import org.claimwright.core.problem.Problem;
import org.claimwright.core.terminology.Language;
import org.claimwright.core.terminology.Texts;

/**
 * The documents of claims. Whoever may see a claim may have its documents. The first who asks for one of a frozen version
 * issues it: from then on it is the same for everybody, whatever is renamed or redesigned meanwhile.
 */
@Stateless
@InAccount
public class IssuedDocuments {
    private static final int LONGEST_NAME = 200;

    @PersistenceContext(unitName = "claimwright")
    private EntityManager em;

    @EJB
    private ClaimSearch search;

    @EJB
    private LinePages lines;

    @Inject
    private DocumentSources sources;

    @Inject
    private DocumentWording wording;

    @Inject
    private Archive archive;

    @Inject
    private Event<Change> changes;

    /** A document: the one that was issued, or it is issued now; a preview where no frozen version is told. */
    public DocumentFile file(DocumentAsked asked) {
        ClaimSheet now =
                lines.page(asked.claimId(), LineGrouping.SCHEDULE, 0, 0).claim();
        List<VersionRow> versions = search.versions(asked.claimId());
        VersionRow version = version(asked, now, versions);
        DocumentSources.Around around = sources.around(em, now.contractId());
        Language agreed = wording.agreed(around.documentLanguage(), now.projectId());
        Language language = asked.language() == null ? agreed : asked.language();
        Archive.Place place =
                version == null ? null : new Archive.Place(asked.claimId(), version.number(), asked.kind(), language);
        return Optional.ofNullable(place)
                .flatMap(known -> archive.find(em, known))
                .orElseGet(() -> {
                    List<Texts> words = wording.in(agreed, asked.language(), now.projectId());
                    DocumentFile file = printed(asked, version, versions, around, words, language);
                    return place == null ? file : issue(place, file, words);
                });
    }

    /** The documents of a claim that were issued, those of its latest version first. */
    public List<IssuedDocument> of(UUID claimId) {
        lines.page(claimId, LineGrouping.SCHEDULE, 0, 0);
        return archive.list(em, claimId);
    }

    // the version that is told; null for how the claim stands now, where somebody still works on it
    private static VersionRow version(DocumentAsked asked, ClaimSheet now, List<VersionRow> versions) {
        if (asked.version() != null) {
            VersionRow named = versions.stream()
                    .filter(version -> version.number() == asked.version())
                    .findFirst()
                    .orElseThrow(Problem.NOT_FOUND::refusal);
            requireAnswered(asked.kind().isOf(named.status()), named.status());
            return named;
        }
        requireAnswered(asked.kind().isOf(now.status()), now.status());
        VersionRow last = versions.isEmpty() ? null : versions.get(versions.size() - 1);
        boolean told = last != null
                && (asked.kind() == DocumentKind.ANSWER
                        ? asked.kind().isOf(last.status())
                        : !now.status().isWithBiller());
        return told ? last : null;
    }

    private static void requireAnswered(boolean answered, Enum<?> status) {
        if (!answered) {
            throw Problem.NOT_ANSWERED_YET.refusal(Map.of("status", status));
        }
    }

    private DocumentFile printed(
            DocumentAsked asked,
            VersionRow version,
            List<VersionRow> versions,
            DocumentSources.Around around,
            List<Texts> words,
            Language language) {
        ClaimSheet claim = version == null
                ? search.one(asked.claimId())
                : search.version(asked.claimId(), version.number()).claim();
        DocumentFacts facts = sources.facts(claim, version, submitted(claim, versions), around);
        String title = ClaimPaper.title(asked.kind(), facts, words.get(words.size() - 1));
        String name = title.substring(0, title.offsetByCodePoints(0, Math.min(LONGEST_NAME, length(title))));
        return DocumentFile.of(name, language, ClaimPaper.print(asked.kind(), facts, words));
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    // what was handed over for review: a version that was frozen later, up to the one that is told, holds what the
    // reviewer
    // changed; in milliseconds, since one instant is read from a version and the other from its row
    private ClaimSheet submitted(ClaimSheet claim, List<VersionRow> versions) {
        if (claim.submittedAt() == null) {
            return null;
        }
        Instant handedOver = claim.submittedAt().truncatedTo(ChronoUnit.MILLIS);
        return versions.stream()
                .filter(version -> version.kind() == ClaimVersion.Kind.SUBMISSION)
                .filter(version -> !version.frozenAt().isBefore(handedOver))
                .findFirst()
                .map(version ->
                        search.version(version.claimId(), version.number()).claim())
                .orElse(null);
    }

    // who comes second gets what the first one issued
    private DocumentFile issue(Archive.Place place, DocumentFile file, List<Texts> words) {
        if (!archive.keep(em, place, file, words)) {
            return archive.find(em, place).orElseThrow();
        }
        Map<String, Object> issued =
                Map.of("document", place.kind(), "version", place.version(), "language", place.language());
        changes.fire(Change.of(Change.Subject.PROGRESS_CLAIM, place.claimId(), "DOCUMENT_ISSUED", Map.of(), issued));
        return file.asIssued();
    }
}
