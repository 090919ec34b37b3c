package org.claimwright.core.project;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.claimwright.core.access.Access;
import org.claimwright.core.terminology.Language;
import org.claimwright.core.terminology.Texts;
import org.claimwright.core.terminology.WordChoice;

/** The words of documents: those of the project, else of the account, so that all who are handed one read the same. */
@Dependent
public class DocumentWords {
    @Inject
    private Access access;

    @EJB
    private ProjectWords projects;

    /** @param language null where a contract has none of its own: the project's, else the account's */
    public Texts in(Language language, UUID project) {
        WordChoice document = new WordChoice(language, null, null);
        return Texts.in(document.over(projects.of(project))
                .over(access.caller().accountWords())
                .dictionary());
    }
}
