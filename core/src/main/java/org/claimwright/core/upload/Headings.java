package org.claimwright.core.upload;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimwright.core.terminology.DictionaryName;
import org.claimwright.core.terminology.Texts;

/**
 * What columns are called: in the words of every dictionary and in the names of the API, whatever the case, the accents
 * and the spaces. A word that means two columns in two dictionaries means what it does in the reader's.
 */
final class Headings {
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final Set<String> TOTALS = totals();

    private final Set<UploadColumn> wanted;
    private final Texts reader;

    Headings(Set<UploadColumn> wanted, Texts reader) {
        this.wanted = wanted;
        this.reader = reader;
    }

    private static final class Everywhere {
        static final Map<UploadColumn, Set<String>> WORDS = new EnumMap<>(UploadColumn.class);
        static final Map<GivenColumn, Set<String>> GIVEN = new EnumMap<>(GivenColumn.class);

        static {
            for (UploadColumn column : UploadColumn.values()) {
                Set<String> words = new HashSet<>(List.of(plain(column.code()), plain(column.document())));
                DictionaryName.all().forEach(name -> words.addAll(words(column, Texts.in(name))));
                words.remove("");
                WORDS.put(column, words);
            }
            for (GivenColumn column : GivenColumn.values()) {
                Set<String> words = new HashSet<>(Set.of(plain(column.code())));
                DictionaryName.all()
                        .forEach(name -> words.add(plain(Texts.in(name).say(column.heading()))));
                GIVEN.put(column, words);
            }
        }
    }

    /** The columns that a heading can mean: none, one, or several that no dictionary tells apart. */
    Set<UploadColumn> meant(String heading) {
        String word = plain(heading);
        Set<UploadColumn> meant = EnumSet.noneOf(UploadColumn.class);
        Set<UploadColumn> own = EnumSet.noneOf(UploadColumn.class);
        for (UploadColumn column : wanted) {
            if (!word.isEmpty() && Everywhere.WORDS.get(column).contains(word)) {
                meant.add(column);
                if (words(column, reader).contains(word)) {
                    own.add(column);
                }
            }
        }
        return own.size() == 1 ? own : meant;
    }

    /** The column of those that only tell that a heading means; the reader's own words come first. */
    Optional<GivenColumn> given(String heading) {
        String word = plain(heading);
        List<GivenColumn> known = GivenColumn.beside(wanted).stream()
                .filter(column ->
                        !word.isEmpty() && Everywhere.GIVEN.get(column).contains(word))
                .toList();
        return known.stream()
                .filter(column -> plain(reader.say(column.heading())).equals(word))
                .findFirst()
                .or(() -> known.stream().findFirst());
    }

    /** The column that people who make sheets of their own mean by a heading that no dictionary has. */
    Optional<UploadColumn> everyday(String heading) {
        String word = plain(heading);
        return wanted.stream()
                .filter(column -> EverydayHeadings.of(column).contains(word))
                .findFirst();
    }

    private static Set<String> words(UploadColumn column, Texts texts) {
        Set<String> words = new HashSet<>();
        words.add(plain(texts.say("upload.column." + column.code())));
        if (!column.document().isEmpty()) {
            words.add(plain(texts.say("document.column." + column.document())));
        }
        return words;
    }

    /** Whether a cell names the row that adds up the others. */
    static boolean isTotal(String text) {
        return TOTALS.contains(plain(text));
    }

    private static Set<String> totals() {
        Set<String> words = new HashSet<>(EverydayHeadings.ofTotals());
        DictionaryName.all().forEach(name -> words.add(plain(Texts.in(name).say("document.row.total"))));
        return words;
    }

    static String plain(String heading) {
        String split =
                Normalizer.normalize(heading.replace("%", " percent ").replace("#", " number "), Normalizer.Form.NFD);
        return NO_LETTERS
                .matcher(MARKS.matcher(split).replaceAll(""))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
