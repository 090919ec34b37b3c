package org.claimwright.core.document;

import java.util.ArrayList;
import java.util.List;
import org.claimwright.core.paper.Paragraph;
import org.claimwright.core.paper.Paragraph.Setting;

/** Places to sign. */
final class Signatures {
    private static final double TO_WRITE = 17;

    private final Telling telling;

    Signatures(Telling telling) {
        this.telling = telling;
    }

    /** The one who bills, and whoever certifies. */
    List<List<Paragraph>> ofBoth() {
        DocumentFacts.Party biller = telling.facts().biller();
        return List.of(place("paper.signedBiller", biller, false), certifier());
    }

    /** Whoever answers: certifies, or sends the claim back. */
    List<List<Paragraph>> ofAnswer() {
        boolean certified = telling.claim().status().isCertified();
        List<Paragraph> sentBack = place("paper.sentBackBy", telling.facts().payer(), false);
        return List.of(certified ? certifier() : sentBack, List.of());
    }

    private List<Paragraph> certifier() {
        DocumentFacts facts = telling.facts();
        DocumentFacts.Party certifier = facts.consultant() == null ? facts.payer() : facts.consultant();
        return place("paper.signedCertifier", certifier, facts.claim().summary().certificate() == null);
    }

    // an amount is written by hand where none is certified on record
    private List<Paragraph> place(String key, DocumentFacts.Party party, boolean amount) {
        List<Paragraph> place = new ArrayList<>();
        place.add(Paragraph.of(telling.say(key), Styles.LABEL, 12));
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
