package org.claimwright.core.claim;

import java.util.List;
import org.claimwright.core.problem.Faults;

/** What is typed into the lines of one claim, and what the rules say to the whole. */
record ClaimEntry(List<ClaimLine> lines, BillingRules rules) {
    /** Types figures into lines, all of them or, when one breaks a rule, none. */
    void type(List<LineEdit> edits) {
        Faults faults = new Faults();
        type(edits, faults);
        faults.refuse();
    }

    /** Types figures into lines and notes what breaks a rule. */
    void type(List<LineEdit> edits, Faults faults) {
        LineIndex index = new LineIndex(lines, faults);
        for (int i = 0; i < edits.size(); i++) {
            String at = "/" + i;
            ClaimLine line = index.once(edits.get(i).line(), at);
            if (line != null) {
                new LineEntry(line, edits.get(i), at, rules, faults).apply();
            }
        }
    }

    /** Refuses what breaks a rule in the figures in force. */
    void check() {
        Faults faults = new Faults();
        for (int i = 0; i < lines.size(); i++) {
            String at = "/lines/" + i;
            new LineRules(lines.get(i), rules, faults).check(at, at + "/work");
        }
        faults.refuse();
    }

    /** Refuses what would break a rule if the lines were certified as they are. */
    void checkApproval() {
        Faults faults = new Faults();
        for (int i = 0; i < lines.size(); i++) {
            new LineRules(lines.get(i), rules, faults).checkApproval("/lines/" + i);
        }
        faults.refuse();
    }
}
