package org.claimwright.core.document;

import java.util.List;
import org.claimwright.core.paper.Paper;
import org.claimwright.core.paper.Paragraph;

/** The payer's answer: parties, what is certified of the claim and what is not, and why; then line by line. */
final class AnswerPages {
    private final Telling telling;
    private final Paper paper;

    AnswerPages(Telling telling, Paper paper) {
        this.telling = telling;
        this.paper = paper;
    }

    void tell() {
        FrontPage front = new FrontPage(telling, paper);
        boolean certified = telling.claim().status().isCertified();
        front.heading(telling.say(certified ? "paper.heading.certificate" : "paper.heading.ANSWER"));
        front.parties();
        front.summary();
        front.signatures(List.of(telling.say("paper.signedPayer")));
        paper.turn(true);
        paper.say(Paragraph.heading(2, telling.say("paper.answer"), Styles.HEADING, 0));
        new LineNotes(telling, paper).table(telling.claim().lines(), true);
    }
}
