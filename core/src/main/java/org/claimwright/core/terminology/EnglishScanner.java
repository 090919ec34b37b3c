package org.claimwright.core.terminology;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Hears whether "a" or "an" fits the sound of the term after it, and whether it takes an article at all. */
final class EnglishScanner implements GrammarScanner {
    private final SurfaceForms forms;
    private final Pattern article;

    EnglishScanner(SurfaceForms forms) {
        this.forms = forms;
        this.article =
                Pattern.compile("\\b(an?) " + forms.alternatives() + "(?!\\p{L})($|[.,;:!?)])?", SurfaceForms.ANY_CASE);
    }

    @Override
    public List<Finding> findings(String plain) {
        return article.matcher(plain)
                .results()
                .filter(this::soundsWrong)
                .map(found -> new Finding(Finding.Kind.ARTICLE, found.group()))
                .toList();
    }

    private boolean soundsWrong(MatchResult found) {
        if (!(forms.term(found.group(2)) instanceof EnglishNoun noun)) {
            return false;
        }
        // a retainage release has an article, retainage alone has none
        boolean alone = found.group(3) != null;
        boolean mass = noun.countability() != Countability.COUNTED;
        return mass && alone || !noun.article().equals(found.group(1).toLowerCase(Locale.ROOT));
    }
}
