package org.claimwright.core.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.claimwright.core.claim.ClaimSheet;
import org.claimwright.core.claim.ClaimSummary;
import org.claimwright.core.terminology.Texts;

/** The facts of a document together with the words and figures in which they are told. */
record Telling(DocumentFacts facts, Texts words, Amounts amounts) {
    static Telling of(DocumentFacts facts, Texts words) {
        return new Telling(
                facts, words, new Amounts(words.locale(), facts.claim().decimals()));
    }

    ClaimSheet claim() {
        return facts.claim();
    }

    String say(String key) {
        return words.say(key);
    }

    String say(String key, String name, Object fact) {
        return words.say(key, Map.of(name, fact));
    }

    String day(LocalDate date) {
        return words.day(date);
    }

    LocalDate date(Instant instant) {
        return LocalDate.ofInstant(instant, facts.zone());
    }

    /** The summary of what was asked for. */
    ClaimSummary submitted() {
        return (facts.submitted() == null ? facts.claim() : facts.submitted()).summary();
    }

    /** A tax with its rate and what it is on. */
    String tax(DocumentFacts.Tax tax) {
        return words.say(
                "paper.tax",
                Map.of("name", tax.name(), "rate", amounts.say(tax.rate()), "base", amounts.say(tax.base())));
    }

    /** What the document is called, in a window or a list. */
    String title(DocumentKind kind) {
        String contract = facts.job().contractNumber() + " " + facts.job().contractTitle();
        return words.say("paper.title." + kind, Map.of("number", claim().number(), "contract", contract));
    }
}
