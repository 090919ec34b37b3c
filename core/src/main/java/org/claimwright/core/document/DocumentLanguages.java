package org.claimwright.core.document;

import java.util.List;
import org.claimwright.core.terminology.Language;

/**
 * In which languages a document is printed, one after the other in one file. A contract whose documents are in French is
 * told in French first, as the law of Quebec wants it: another language is a translation behind it, never alone.
 */
public final class DocumentLanguages {
    private DocumentLanguages() {}

    /**
     * @param agreed the language of the contract's documents
     * @param asked the language somebody wants to read; null for that of the contract
     */
    public static List<Language> of(Language agreed, Language asked) {
        Language wanted = asked == null ? agreed : asked;
        return agreed == Language.FR && wanted != Language.FR ? List.of(Language.FR, wanted) : List.of(wanted);
    }
}
