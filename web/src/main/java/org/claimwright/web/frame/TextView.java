package org.claimwright.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.claimwright.core.project.Reader;
import org.claimwright.core.terminology.Texts;

/**
 * The words of pages: {@code #{text['claim.title']}}, with facts {@code #{text.say('claim.of', {'name': it.name})}}. A page
 * has one dictionary from its first word to its last, that of its reader.
 */
@Named("text")
@RequestScoped
public class TextView extends AbstractMap<String, String> {
    @Inject
    private Reader reader;

    private Texts settled;

    /** For what Faces makes itself and gives nothing to. */
    static TextView current() {
        return CDI.current().select(TextView.class).get();
    }

    /** The texts of the reader; once a page is being written, always the same. */
    public Texts texts() {
        return settled == null ? reader.texts() : settled;
    }

    /** Settles in which words the page is written, since by now it is known whose page it is and what it is about. */
    public Texts settle() {
        settled = reader.texts();
        return settled;
    }

    @Override
    public String get(Object key) {
        return texts().say(key.toString());
    }

    @Override
    public boolean containsKey(Object key) {
        return texts().has(key.toString());
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return Set.of();
    }

    /** The sentence with the {names} of its facts in their places, for a script to fill in. */
    public String open(String key) {
        Set<String> names = texts().facts(key);
        return say(key, names.stream().collect(Collectors.toMap(UnaryOperator.identity(), name -> "{" + name + "}")));
    }

    public String say(String key, Map<String, ?> facts) {
        return texts().say(key, facts);
    }

    /** What a constant of ours is called. */
    public String word(Enum<?> constant) {
        return constant == null ? "" : texts().word(constant);
    }

    /** A date as the reader writes it. */
    public String day(LocalDate day) {
        return day == null ? "" : texts().day(day);
    }

    /** A month with its year, short, as under the columns of a chart. */
    public String month(LocalDate day) {
        return DateTimeFormatter.ofPattern("LLL yy", texts().locale()).format(day);
    }

    /** From one date to another, with what they share said once. */
    public String days(LocalDate first, LocalDate last) {
        return first == null || last == null ? "" : texts().days(first, last);
    }

    /** The language and country of the words, as pages are marked with it. */
    public String languageTag() {
        return texts().locale().toLanguageTag();
    }
}
