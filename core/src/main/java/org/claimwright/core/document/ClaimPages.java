package org.claimwright.core.document;

import java.util.List;
import org.claimwright.core.paper.Paper;
import org.claimwright.core.paper.Paragraph;
import org.claimwright.core.paper.Titled;

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
        Changes changes = new Changes(telling, paper);
        figures(changes);
        new ContinuationSheet(telling, paper).tell();
        changes.tellEach();
        LineNotes notes = new LineNotes(telling, paper);
        notes.tellChanged();
        notes.tellComments();
    }

    // whoever signs has figures before the eyes: the last table is on the page of the signatures
    private void figures(Changes changes) {
        Certification certification = new Certification(telling);
        List<List<Paragraph>> signatures = new Signatures(telling).ofBoth();
        Titled summary = new Summary(telling).table();
        boolean last = !changes.areAny() && !certification.isTold();
        if (last) {
            paper.keep(signatures);
        }
        paper.table(summary);
        if (!last) {
            paper.keep(signatures);
            besides(changes, certification);
        }
        paper.beside(signatures);
    }

    private void besides(Changes changes, Certification certification) {
        if (changes.areAny() && certification.isTold()) {
            paper.beside(changes.table(), certification.table());
        } else {
            paper.table(changes.areAny() ? changes.table() : certification.table());
        }
    }

    private void opening() {
        DocumentFacts facts = telling.facts();
        Headline headline = Headline.of(DocumentKind.CLAIM, telling);
        new Opening(telling, paper).tell(telling.say("paper.heading.CLAIM"), headline, facts.biller(), facts.payer());
    }
}
