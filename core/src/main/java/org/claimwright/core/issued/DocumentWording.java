package org.claimwright.core.issued;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.claimwright.core.digest.Sha256;
import org.claimwright.core.document.DocumentLanguages;
import org.claimwright.core.project.DocumentWords;
import org.claimwright.core.terminology.Dictionary;
import org.claimwright.core.terminology.Language;
import org.claimwright.core.terminology.Texts;

/** In whose words a document is told, and which words those were. */
@Dependent
class DocumentWording {
    private final DocumentWords documents;

    @Inject
    DocumentWording(DocumentWords documents) {
        this.documents = documents;
    }

    /** The language of a contract's documents: its own, else that of the project or the account. */
    Language agreed(String ofContract, UUID project) {
        Language own = ofContract == null ? null : Language.of(ofContract);
        return documents.in(own, project).dictionary().name().language();
    }

    /** @param asked null for the language agreed on */
    List<Texts> in(Language agreed, Language asked, UUID project) {
        return DocumentLanguages.of(agreed, asked).stream()
                .map(language -> documents.in(language, project))
                .toList();
    }

    static String dictionary(List<Texts> words) {
        return words.stream().map(texts -> texts.dictionary().name().code()).collect(Collectors.joining(" "));
    }

    /** Stands for all that these dictionaries say: the version of the one, or one number for those of several. */
    static String version(List<Texts> words) {
        String versions =
                words.stream().map(Texts::dictionary).map(Dictionary::version).collect(Collectors.joining(" "));
        return words.size() == 1 ? versions : Sha256.of(versions.getBytes(StandardCharsets.US_ASCII));
    }
}
