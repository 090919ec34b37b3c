package org.claimwright.api.project;

import java.util.UUID;
import org.claimwright.api.http.Versioned;
import org.claimwright.core.access.Level;
import org.claimwright.core.project.MemberSheet;

/** A person's levels in a project. */
public record MemberJson(
        UUID projectId, UUID personId, int version, Level directory, Level commitments, Level clientContracts)
        implements Versioned {
    static MemberJson of(MemberSheet sheet) {
        return new MemberJson(
                sheet.projectId(),
                sheet.personId(),
                sheet.version(),
                sheet.levels().directory(),
                sheet.levels().commitments(),
                sheet.levels().clientContracts());
    }
}
