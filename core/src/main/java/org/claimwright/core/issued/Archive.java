package org.claimwright.core.issued;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.claimwright.core.access.Access;
import org.claimwright.core.document.DocumentKind;
import org.claimwright.core.terminology.Language;
import org.claimwright.core.terminology.Texts;

/** Where issued documents are kept. The database lets nobody change or remove one. */
@Dependent
class Archive {
    private static final String LIST =
            """
            select i.claim_id, i.version, i.kind, i.language, i.dictionary, i.dictionary_version, i.file_name, i.hash,
              octet_length(i.content), i.issued_at, i.issued_by, p.name, i.missing_characters
            from issued_document i join person p on p.account_id = i.account_id and p.id = i.issued_by
            where i.claim_id = ?1 order by i.version desc, i.issued_at desc, i.kind, i.language
            """;

    private static final int MOST_CHARACTERS = 50;

    private final Access access;
    private final Clock clock;

    @Inject
    Archive(Access access, Clock clock) {
        this.access = access;
        this.clock = clock;
    }

    Optional<DocumentFile> find(EntityManager em, Place place) {
        List<?> found = em.createNativeQuery(
                        """
                        select file_name, content, hash from issued_document
                        where claim_id = ?1 and version = ?2 and kind = ?3 and language = ?4
                        """)
                .setParameter(1, place.claimId())
                .setParameter(2, place.version())
                .setParameter(3, place.kind().name())
                .setParameter(4, place.language().code())
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(row -> new DocumentFile(
                        (String) row[0], place.language(), (byte[]) row[1], (String) row[2], List.of(), true))
                .findFirst();
    }

    /** Keeps a document; whoever comes second waits for the first, and is told that it was not theirs. */
    boolean keep(EntityManager em, Place place, DocumentFile file, List<Texts> words) {
        int kept = em.createNativeQuery(
                        """
                        insert into issued_document (claim_id, version, kind, language, dictionary, dictionary_version,
                          file_name, content, hash, missing_characters, issued_at, issued_by)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?12, ?10, ?11) on conflict do nothing
                        """)
                .setParameter(1, place.claimId())
                .setParameter(2, place.version())
                .setParameter(3, place.kind().name())
                .setParameter(4, place.language().code())
                .setParameter(5, DocumentWording.dictionary(words))
                .setParameter(6, DocumentWording.version(words))
                .setParameter(7, file.name())
                .setParameter(8, file.bytes())
                .setParameter(9, file.hash())
                .setParameter(10, Timestamp.from(clock.instant()))
                .setParameter(11, access.caller().personId())
                .setParameter(12, kept(file.missing()))
                .executeUpdate();
        return kept == 1;
    }

    // who has more of them knows by the first what kind they are
    private static String kept(List<String> missing) {
        return missing.stream().limit(MOST_CHARACTERS).collect(Collectors.joining());
    }

    List<IssuedDocument> list(EntityManager em, UUID claimId) {
        List<?> rows = em.createNativeQuery(LIST).setParameter(1, claimId).getResultList();
        return rows.stream().map(Object[].class::cast).map(Archive::row).toList();
    }

    private static IssuedDocument row(Object... row) {
        return new IssuedDocument(
                (UUID) row[0],
                (Integer) row[1],
                DocumentKind.valueOf((String) row[2]),
                Language.of((String) row[3]),
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7],
                ((Number) row[8]).longValue(),
                ((Timestamp) row[9]).toInstant(),
                (UUID) row[10],
                (String) row[11],
                ((String) row[12]).codePoints().mapToObj(Character::toString).toList());
    }

    /** What there is one document for. */
    record Place(UUID claimId, int version, DocumentKind kind, Language language) {}
}
