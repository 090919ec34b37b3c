package org.claimwright.core.document;

import java.util.ArrayList;
import java.util.List;
import org.claimwright.core.paper.Paper;
import org.claimwright.core.paper.Paragraph;
import org.claimwright.core.paper.Paragraph.Setting;

/** Places to sign. */
final class Signatures {
    private static final double TO_WRITE = 18;

    private final Telling telling;
    private final Paper paper;

    Signatures(Telling telling, Paper paper) {
        this.telling = telling;
        this.paper = paper;
    }

    /** The one who bills, and whoever certifies. */
    void ofBoth() {
        DocumentFacts.Party biller = telling.facts().biller();
        paper.beside(List.of(place("paper.signedBiller", biller, false), certifier()));
    }

    /** Whoever answers: certifies, or sends the claim back. */
    void ofAnswer() {
        boolean certified = telling.claim().status().isCertified();
        List<Paragraph> sentBack = place("paper.sentBackBy", telling.facts().payer(), false);
        paper.beside(List.of(certified ? certifier() : sentBack, List.of()));
    }

    private List<Paragraph> certifier() {
        DocumentFacts facts = telling.facts();
        DocumentFacts.Party certifier = facts.consultant() == null ? facts.payer() : facts.consultant();
        return place("paper.signedCertifier", certifier, facts.claim().summary().certificate() == null);
    }

    // an amount is written by hand where none is certified on record
    private List<Paragraph> place(String key, DocumentFacts.Party party, boolean amount) {
        List<Paragraph> place = new ArrayList<>();
        place.add(Paragraph.of(telling.say(key), Styles.LABEL, 14));
        place.add(Paragraph.of(party.name(), Styles.NAME, 0));
        if (amount) {
            place.add(line("paper.amountCertified"));
        }
        place.add(line("paper.nameAndTitle"));
        place.add(line("paper.signatureAndDate"));
        return place;
    }

    private Paragraph line(String key) {
        return Paragraph.of(telling.say(key), Styles.LABEL, TO_WRITE).set(Setting.UNDER_RULE);
    }
}
