package org.claimwright.api.claim;

import java.util.Optional;
import org.claimwright.core.terminology.Language;

/** In which language a document is asked for: one of the two, or the one that its contract has agreed on. */
public enum DocumentLanguage {
    EN("en", Language.EN),
    FR("fr", Language.FR),
    CONTRACT("contract", null);

    private final String code;
    private final Language language;

    DocumentLanguage(String code, Language language) {
        this.code = code;
        this.language = language;
    }

    /** @return empty for the contract's */
    public Optional<Language> language() {
        return Optional.ofNullable(language);
    }

    /** As it stands in an address. */
    @Override
    public String toString() {
        return code;
    }
}
