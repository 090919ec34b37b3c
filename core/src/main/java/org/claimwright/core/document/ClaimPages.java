package org.claimwright.core.document;

import org.claimwright.core.paper.Paper;

/** The claim: application page, continuation sheet, notes to single lines. */
final class ClaimPages {
    private final Telling telling;
    private final Paper paper;

    ClaimPages(Telling telling, Paper paper) {
        this.telling = telling;
        this.paper = paper;
    }

    void tell() {
        opening();
        new Summary(telling, paper).tell();
        Changes changes = new Changes(telling, paper);
        besides(changes, new Certification(telling));
        new Signatures(telling, paper).ofBoth();
        new ContinuationSheet(telling, paper).tell();
        changes.tellEach();
        LineNotes notes = new LineNotes(telling, paper);
        notes.tellChanged();
        notes.tellComments();
    }

    private void besides(Changes changes, Certification certification) {
        if (changes.areAny() && certification.isTold()) {
            paper.beside(changes.table(), certification.table());
        } else if (changes.areAny()) {
            paper.table(changes.table());
        } else if (certification.isTold()) {
            paper.table(certification.table());
        }
    }

    private void opening() {
        DocumentFacts facts = telling.facts();
        Headline headline = Headline.of(DocumentKind.CLAIM, telling);
        new Opening(telling, paper).tell(telling.say("paper.heading.CLAIM"), headline, facts.biller(), facts.payer());
    }
}
