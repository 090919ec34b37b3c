package org.claimwright.core.letterhead;

import org.claimwright.core.paper.MissingCharacters;
import org.claimwright.core.problem.Faults;
import org.claimwright.core.problem.Text;

/** How an account is reached and registered, as its documents say it; null for what they leave out. */
public record LetterheadDraft(String address, String phone, String email, String taxNumbers) {
    static final LetterheadDraft EMPTY = new LetterheadDraft(null, null, null, null);

    private static final int ADDRESS = 1000;
    private static final int PHONE = 60;
    private static final int TAX_NUMBERS = 400;

    LetterheadDraft checked(Faults faults) {
        // it is for paper alone: what no font has cannot stand there
        MissingCharacters.refuse("/address", address, faults);
        MissingCharacters.refuse("/phone", phone, faults);
        MissingCharacters.refuse("/email", email, faults);
        MissingCharacters.refuse("/taxNumbers", taxNumbers, faults);
        return new LetterheadDraft(
                Text.optionalLines("/address", address, ADDRESS, faults),
                Text.optional("/phone", phone, PHONE, faults),
                Text.optionalEmail("/email", email, faults),
                Text.optional("/taxNumbers", taxNumbers, TAX_NUMBERS, faults));
    }
}
