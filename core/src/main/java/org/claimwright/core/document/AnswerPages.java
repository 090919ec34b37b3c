package org.claimwright.core.document;

import org.claimwright.core.paper.Paper;

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
        new Answer(telling, paper).tell();
        new Signatures(telling, paper).ofAnswer();
        new LineNotes(telling, paper).tellAll();
    }
}
