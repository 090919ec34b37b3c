package org.claimwright.web.issued;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimwright.core.claim.ClaimSheet;
import org.claimwright.core.claim.VersionRow;
import org.claimwright.core.contract.Contracts;
import org.claimwright.core.document.DocumentKind;
import org.claimwright.core.issued.IssuedDocument;
import org.claimwright.core.issued.IssuedDocuments;
import org.claimwright.core.project.DocumentWords;
import org.claimwright.core.terminology.Language;
import org.claimwright.web.frame.FrameView;

/** Which documents of a claim there are, and where each is found. */
@Named("documents")
@RequestScoped
public class DocumentsView {
    private static final long KILOBYTE = 1024;

    @EJB
    private IssuedDocuments documents;

    @EJB
    private Contracts contracts;

    @Inject
    private DocumentWords words;

    @Inject
    private FrameView frame;

    private List<IssuedDocument> issued;
    private UUID listed;

    /** Where the document of a claim as it stands now is found, in the language of its contract. */
    public String address(UUID claim) {
        return frame.getBase() + "/claims/" + claim + "/document.pdf";
    }

    public String address(VersionRow version, DocumentKind kind) {
        return address(version.claimId()) + "?version=" + version.number() + "&kind=" + kind;
    }

    public String address(IssuedDocument one) {
        return address(one.claimId()) + "?version=" + one.version() + "&kind=" + one.kind() + "&language="
                + one.language().code() + "&save=true";
    }

    /** The documents that there are of a claim as it stands. */
    public List<DocumentKind> kinds(ClaimSheet claim) {
        return Stream.of(DocumentKind.values())
                .filter(kind -> kind.isOf(claim.status()))
                .toList();
    }

    public List<DocumentKind> kinds(VersionRow version) {
        return Stream.of(DocumentKind.values())
                .filter(kind -> kind.isOf(version.status()))
                .toList();
    }

    public Language[] getLanguages() {
        return Language.values();
    }

    /** The language of the documents of a claim's contract. */
    public Language agreed(ClaimSheet claim) {
        String code = contracts.one(claim.contractId()).contract().documentLanguage();
        Language own = code == null ? null : Language.of(code);
        return words.in(own, claim.projectId()).dictionary().name().language();
    }

    public List<IssuedDocument> issued(UUID claim) {
        if (!claim.equals(listed)) {
            issued = documents.of(claim);
            listed = claim;
        }
        return issued;
    }

    /** The characters that some issued document of a claim could not print; empty for none. */
    public String missing(UUID claim) {
        return issued(claim).stream()
                .flatMap(one -> one.missing().stream())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    public long kilobytes(IssuedDocument one) {
        return Math.max(1, one.size() / KILOBYTE);
    }
}
