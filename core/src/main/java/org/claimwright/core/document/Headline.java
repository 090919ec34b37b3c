package org.claimwright.core.document;

import org.claimwright.core.money.Money;

/** The one amount that a reader looks for, and the key of what it is called. */
record Headline(String key, Money amount) {
    /** What is to be paid once that is certified, else what is claimed. */
    static Headline of(DocumentKind kind, Telling telling) {
        DocumentFacts facts = telling.facts();
        if (!facts.claim().status().isCertified()) {
            return kind == DocumentKind.ANSWER
                    ? new Headline("paper.claimed", telling.submitted().currentPaymentDue())
                    : new Headline("claim.line8", facts.claim().summary().currentPaymentDue());
        }
        return facts.taxes().isEmpty()
                ? new Headline("claim.certificate", facts.claim().summary().certificate())
                : new Headline("paper.payable", facts.payable());
    }
}
