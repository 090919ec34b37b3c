package org.claimwright.web.frame;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimwright.core.terminology.Dictionaries;
import org.claimwright.core.terminology.Dictionary;
import org.claimwright.core.terminology.DictionaryName;
import org.claimwright.core.terminology.Language;
import org.claimwright.core.terminology.Market;
import org.claimwright.core.terminology.PointOfView;
import org.claimwright.core.terminology.Texts;

/** What is wrong with the words of a page: a word of its own, or words asked for that are not there. */
final class PageFaults {
    private static final List<Texts> LANGUAGES = List.of(
            Texts.in(new DictionaryName(Language.EN, Market.US, PointOfView.GENERAL_CONTRACTOR)),
            Texts.in(new DictionaryName(Language.FR, Market.CA, PointOfView.OWNER)));
    // lines and columns of the claim are called as on paper in every language
    private static final Pattern CALLED_AS_ON_PAPER = Pattern.compile("[A-I]|[1-9][ab]?");
    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z_]+");
    private static final Pattern QUOTED = Pattern.compile("([\\[{,] *)?'([^']*)'( *:|])?");

    private final PageSource page;
    private final List<String> faults = new ArrayList<>();

    private PageFaults(PageSource page) {
        this.page = page;
    }

    static List<String> of(Path file) {
        PageFaults found = new PageFaults(new PageSource(file));
        found.words();
        found.keys();
        found.terms();
        return found.faults;
    }

    private void words() {
        for (String said : page.said()) {
            String own = PageSource.EXPRESSION.matcher(said).replaceAll("").strip();
            boolean letters = own.codePoints().anyMatch(Character::isLetter);
            check(!letters || CALLED_AS_ON_PAPER.matcher(own).matches(), "word of its own: " + own);
            PageSource.EXPRESSION.matcher(said).results().forEach(found -> quoted(found.group(1)));
        }
        check(!page.isReadTooLate(), "reads its data too late");
    }

    // a word can also hide in an expression: what is quoted there is a key, the name of a fact, an address, or says
    // where to look
    private void quoted(String expression) {
        Matcher quoted = QUOTED.matcher(expression);
        while (quoted.find()) {
            String text = quoted.group(2);
            boolean named = quoted.group(1) != null && quoted.group(3) != null;
            boolean letters = text.codePoints().anyMatch(Character::isLetter);
            boolean startOfKey = text.endsWith(".") && knownStart(text);
            boolean pointsAt = text.startsWith("/") || CONSTANT.matcher(text).matches();
            check(named || !letters || startOfKey || pointsAt || PageSource.isKey(text), "word of its own: " + text);
        }
    }

    private static boolean knownStart(String start) {
        return LANGUAGES.get(0).keys().stream().anyMatch(key -> key.startsWith(start));
    }

    // the rest of a key may come from the record that the page shows
    private static boolean isThere(String key, Texts texts) {
        return key.endsWith(".") ? knownStart(key) : texts.has(key);
    }

    private void keys() {
        for (Texts texts : LANGUAGES) {
            page.keys().forEach(key -> check(isThere(key, texts), "no text " + key + " in " + texts.locale()));
            page.told().stream()
                    .filter(told -> texts.has(told.key()))
                    .forEach(told -> check(
                            told.facts().containsAll(texts.facts(told.key())), "not all facts for " + told.key()));
        }
    }

    private void terms() {
        for (DictionaryName name : DictionaryName.all()) {
            page.terms().forEach(term -> check(isSaid(term, Dictionaries.named(name)), "no term " + term));
        }
    }

    private static boolean isSaid(PageSource.Term term, Dictionary dictionary) {
        try {
            return !dictionary.say(term.concept(), term.marks()).isEmpty();
        } catch (IllegalArgumentException noSuchForm) {
            return false;
        }
    }

    private void check(boolean right, String fault) {
        if (!right && !faults.contains(fault)) {
            faults.add(fault);
        }
    }
}
