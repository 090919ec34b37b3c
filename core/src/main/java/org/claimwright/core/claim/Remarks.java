package org.claimwright.core.claim;

import org.claimwright.core.problem.Faults;
import org.claimwright.core.problem.Text;

/** What people say about a step of a claim. */
final class Remarks {
    static final int REASON = 1000;
    private static final int REMARK = 2000;

    private Remarks() {}

    static String checked(String remark) {
        Faults faults = new Faults();
        String text = Text.optionalLines("/remark", remark, REMARK, faults);
        faults.refuse();
        return text;
    }
}
