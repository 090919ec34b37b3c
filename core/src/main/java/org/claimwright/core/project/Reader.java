package org.claimwright.core.project;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.claimwright.core.access.Caller;
import org.claimwright.core.access.CurrentCaller;
import org.claimwright.core.access.CurrentProject;
import org.claimwright.core.terminology.DictionaryName;
import org.claimwright.core.terminology.Language;
import org.claimwright.core.terminology.Texts;
import org.claimwright.core.terminology.WordChoice;

/**
 * Whoever reads the answer to a request, and so in which words it is given: those the person chose, else the project's,
 * else the account's. Somebody who is not known yet is spoken to as the browser asks.
 */
@RequestScoped
public class Reader {
    @Inject
    private CurrentCaller caller;

    @Inject
    private CurrentProject project;

    @EJB
    private ProjectWords projects;

    private WordChoice browser = WordChoice.NONE;
    private WordChoice asked = WordChoice.NONE;
    private WordChoice ofProject;

    /** What is known about a reader before it is known who it is. */
    public void comesWith(WordChoice choice) {
        browser = choice;
    }

    /** The language that a request asks for by itself; it decides where the reader has not chosen one. */
    public void asksFor(Language language) {
        asked = new WordChoice(language, null, null);
    }

    public Texts texts() {
        return Texts.in(dictionary());
    }

    public DictionaryName dictionary() {
        return choice().dictionary();
    }

    /** The reader's dictionary in this language; in the reader's own if it is null. */
    public DictionaryName dictionary(Language language) {
        return dictionary(new WordChoice(language, null, null));
    }

    /** The reader's dictionary where this choice says nothing. */
    public DictionaryName dictionary(WordChoice choice) {
        return choice.over(choice()).dictionary();
    }

    private WordChoice choice() {
        return caller.caller().map(this::chosen).orElse(browser);
    }

    private WordChoice chosen(Caller someone) {
        WordChoice own = someone.words().over(asked);
        return own.isWhole() ? own : own.over(ofProject()).over(someone.accountWords());
    }

    private WordChoice ofProject() {
        if (ofProject == null && project.project().isPresent()) {
            ofProject = projects.of(project.project().get());
        }
        return ofProject == null ? WordChoice.NONE : ofProject;
    }
}
