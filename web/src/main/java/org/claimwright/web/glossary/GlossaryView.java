package org.claimwright.web.glossary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.claimwright.core.terminology.Dictionaries;
import org.claimwright.core.terminology.Dictionary;
import org.claimwright.core.terminology.DictionaryName;
import org.claimwright.core.terminology.Language;
import org.claimwright.core.terminology.Market;
import org.claimwright.core.terminology.PointOfView;
import org.claimwright.web.frame.TextView;

/** Every concept of the trade as its reader calls it, beside what it is called elsewhere. */
@Named
@RequestScoped
public class GlossaryView {
    private static final int LONGEST = 100;
    private static final WordIndex INDEX = WordIndex.ofAll();

    @Inject
    private TextView text;

    private String words;
    private String beside;
    private String seenBy;
    private Dictionary other;
    private List<GlossaryRow> rows;

    public void open() {
        Dictionary own = text.texts().dictionary();
        other = Dictionaries.named(other(own.name()));
        Collator order = Collator.getInstance(text.texts().locale());
        rows = own.concepts().stream()
                .map(concept -> row(concept, own))
                .filter(this::isAskedFor)
                .sorted(Comparator.comparing(GlossaryView::heading, order))
                .toList();
    }

    /** The words to compare with: those the address names, else the nearest that are not the reader's own. */
    private DictionaryName other(DictionaryName own) {
        Market unlike = own.market() == Market.US ? Market.CA : Market.US;
        PointOfView view = Stream.of(PointOfView.values())
                .filter(known -> known.code().equals(seenBy))
                .findFirst()
                .orElse(own.pointOfView());
        return getChoices().stream()
                .filter(choice -> code(choice).equals(beside))
                .findFirst()
                .map(choice -> new DictionaryName(choice.language(), choice.market(), view))
                .orElse(new DictionaryName(Language.EN, unlike, view));
    }

    private GlossaryRow row(String concept, Dictionary own) {
        GlossaryRow.Word mine = word(own, concept);
        GlossaryRow.Word others = word(other, concept);
        boolean shown = isSearch() && (WordIndex.has(mine, words) || WordIndex.has(others, words));
        String found = !isSearch() || shown
                ? null
                : INDEX.find(concept, words).map(this::named).orElse(null);
        return new GlossaryRow(concept, mine, others, text.get("glossary." + concept), found);
    }

    private String named(WordIndex.Entry entry) {
        return text.say("glossary.foundAs", Map.of("word", entry.form(), "dictionary", name(entry.dictionary())));
    }

    private boolean isAskedFor(GlossaryRow row) {
        return !isSearch()
                || row.found() != null
                || WordIndex.has(row.own(), words)
                || WordIndex.has(row.other(), words);
    }

    private static GlossaryRow.Word word(Dictionary dictionary, String concept) {
        List<String> forms = WordIndex.forms(dictionary, concept);
        return forms.isEmpty() ? null : new GlossaryRow.Word(forms.get(0), forms.size() > 1 ? forms.get(1) : null);
    }

    private static String heading(GlossaryRow row) {
        return row.own() != null
                ? row.own().one()
                : row.other() != null ? row.other().one() : row.concept();
    }

    public List<GlossaryRow> getRows() {
        return rows;
    }

    public boolean isSearch() {
        return words != null && !words.isBlank();
    }

    /** The words of every language and market, seen from one place. */
    public List<DictionaryName> getChoices() {
        return DictionaryName.all().stream()
                .filter(name -> name.pointOfView() == PointOfView.GENERAL_CONTRACTOR)
                .toList();
    }

    /** A language and market as addresses name it. */
    public String code(DictionaryName name) {
        return name.code().substring(0, name.code().indexOf('/'));
    }

    /** A language and market as the reader calls it. */
    public String name(DictionaryName name) {
        String language = text.get("languageName." + name.language().code());
        return language + " · " + text.word(name.market());
    }

    /** Words to compare with that the address names and nobody here knows, so that others are shown. */
    public String getUnknown() {
        boolean known = beside == null
                || beside.isBlank()
                || getChoices().stream().anyMatch(choice -> code(choice).equals(beside));
        return known ? null : beside;
    }

    // an address can say more than any word is long
    private static String bounded(String asked) {
        return asked == null || asked.codePointCount(0, asked.length()) <= LONGEST
                ? asked
                : asked.substring(0, asked.offsetByCodePoints(0, LONGEST));
    }

    public DictionaryName getOther() {
        return other.name();
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = bounded(words);
    }

    public String getBeside() {
        return beside;
    }

    public void setBeside(String beside) {
        this.beside = bounded(beside);
    }

    public String getSeenBy() {
        return seenBy;
    }

    public void setSeenBy(String seenBy) {
        this.seenBy = seenBy;
    }
}
