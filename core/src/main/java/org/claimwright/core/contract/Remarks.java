package org.claimwright.core.contract;

import org.claimwright.core.problem.Faults;
import org.claimwright.core.problem.Text;

/** What people say about a step, with a limit that the history keeps. */
public final class Remarks {
    /** How long a reason may be. */
    public static final int REASON = 1000;

    private static final int LONGEST = 2000;

    private Remarks() {}

    /** The remark to keep; null if nothing was said. */
    public static String checked(String remark) {
        Faults faults = new Faults();
        String text = Text.optionalLines("/remark", remark, LONGEST, faults);
        faults.refuse();
        return text;
    }
}
