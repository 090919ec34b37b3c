package org.claimwright.core.project;

import org.claimwright.core.access.Level;

/** A member's permission levels; what is null is {@link Level#NONE}. */
public record MemberDraft(Level directory, Level commitments, Level clientContracts) {
    public MemberDraft {
        directory = directory == null ? Level.NONE : directory;
        commitments = commitments == null ? Level.NONE : commitments;
        clientContracts = clientContracts == null ? Level.NONE : clientContracts;
    }
}
