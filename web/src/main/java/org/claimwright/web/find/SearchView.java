package org.claimwright.web.find;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.claimwright.core.figure.TypedFigure;
import org.claimwright.core.overview.Everything;
import org.claimwright.core.overview.Found;
import org.claimwright.web.frame.TextView;
import org.claimwright.web.glossary.GlossaryRow;
import org.claimwright.web.glossary.GlossaryView;

/** The search over everything: numbers, names, companies, amounts, and the words of any market. */
@Named
@RequestScoped
public class SearchView {
    private static final int FEW_TERMS = 6;

    @EJB
    private Everything everything;

    @Inject
    private TextView text;

    @Inject
    private GlossaryView glossary;

    private String words;
    private Found found = Found.NOTHING;
    private List<GlossaryRow> terms = List.of();

    public void open() {
        if (!isAsked()) {
            return;
        }
        found = everything.find(
                words, TypedFigure.read(words, text.texts().locale()).orElse(null));
        glossary.setWords(words);
        glossary.open();
        terms = glossary.getRows().stream().limit(FEW_TERMS).toList();
    }

    public boolean isAsked() {
        return words != null && !words.isBlank();
    }

    public boolean isNothing() {
        return found.isNothing() && terms.isEmpty();
    }

    public Found getFound() {
        return found;
    }

    public List<GlossaryRow> getTerms() {
        return terms;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
