package org.claimwright.core.contract;

import org.claimwright.core.access.Tool;

/** Which way a bill goes: downstream it is payable to a subcontractor, upstream receivable from the client. */
public enum Direction {
    DOWNSTREAM(Tool.COMMITMENTS),
    UPSTREAM(Tool.CLIENT_CONTRACTS);

    private final Tool tool;

    Direction(Tool tool) {
        this.tool = tool;
    }

    /** The tool whose permission levels govern this direction. */
    public Tool tool() {
        return tool;
    }
}
