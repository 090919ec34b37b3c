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
        boolean certified = facts.claim().status().isCertified();
        new Opening(telling, paper)
                .tell(
                        telling.say(certified ? "paper.heading.certificate" : "paper.heading.ANSWER"),
                        certified ? "claim.certificate" : "paper.claimed",
                        certified
                                ? facts.claim().summary().certificate()
                                : telling.submitted().currentPaymentDue(),
                        facts.payer(),
                        facts.biller());
        new Answer(telling, paper).tell();
        new Signatures(telling, paper).ofCertifier();
        new LineNotes(telling, paper).tellAll();
    }
}
