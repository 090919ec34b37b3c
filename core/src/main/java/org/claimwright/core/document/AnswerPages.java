package org.claimwright.core.document;

import java.util.List;
import org.claimwright.core.paper.Paper;
import org.claimwright.core.paper.Paragraph;

/** The payer's answer: what is certified of the claim, what is not and why; in total and then line by line. */
final class AnswerPages {
    private final Telling telling;
    private final Paper paper;

    AnswerPages(Telling telling, Paper paper) {
        this.telling = telling;
        this.paper = paper;
    }

    void tell() {
        DocumentFacts facts = telling.facts();
        String title = facts.claim().status().isCertified() ? "paper.heading.certificate" : "paper.heading.ANSWER";
        Headline headline = Headline.of(DocumentKind.ANSWER, telling);
        new Opening(telling, paper).tell(telling.say(title), headline, facts.payer(), facts.biller());
        List<List<Paragraph>> signatures = new Signatures(telling).ofAnswer();
        paper.keep(signatures);
        paper.table(new Answer(telling).table());
        paper.beside(signatures);
        new LineNotes(telling, paper).tellAll();
    }
}
