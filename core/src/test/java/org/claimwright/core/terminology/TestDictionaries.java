package org.claimwright.core.terminology;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;

/** Dictionaries that no market has, for what tests have to bend. */
public final class TestDictionaries {
    private static final String ENGLISH = "concept,market,pov,one,many,article\n";
    private static final String FRENCH = "concept,market,pov,one,many,gender,elides\n";

    private TestDictionaries() {}

    /** The dictionary with some rows of its own before those of the product. */
    static Dictionary with(DictionaryName name, String... rows) {
        String header = name.language() == Language.FR ? FRENCH : ENGLISH;
        try {
            Entries own = new Entries(
                    "rows of a test",
                    DataFile.rows(new StringReader(header + String.join("\n", rows))),
                    Dictionaries.nouns(name.language()));
            return Dictionaries.with(name, own);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Words that no market has: forty characters long, with marks that are none of theirs to read. */
    public static Texts nonsense(Language language) {
        DictionaryName name = new DictionaryName(language, Market.CA, PointOfView.GENERAL_CONTRACTOR);
        Dictionary known = Dictionaries.named(name);
        String word = "ombrelle <b> {0} d’Ümlaut “ooo” extralong";
        String[] rows = known.concepts().stream()
                .filter(id -> known.concept(id).kind() != Concept.Kind.VERB)
                .map(id -> {
                    boolean label = known.concept(id).kind() == Concept.Kind.LABEL;
                    String many = label ? "" : word + "s";
                    String grammar = language == Language.FR ? (label ? "," : "f,yes") : label ? "" : "an";
                    return id + ",CA,gc," + word + "," + many + "," + grammar;
                })
                .toArray(String[]::new);
        return new Texts(with(name, rows));
    }

    static DictionaryName named(String code) {
        return DictionaryName.all().stream()
                .filter(name -> name.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(code));
    }
}
