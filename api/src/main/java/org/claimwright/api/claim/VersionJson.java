package org.claimwright.api.claim;

import org.claimwright.core.claim.VersionSheet;

/** A frozen version of a claim, with the claim as it was. */
public record VersionJson(VersionRowJson version, ClaimJson claim) {
    static VersionJson of(VersionSheet sheet) {
        return new VersionJson(VersionRowJson.of(sheet.version()), ClaimJson.of(sheet.claim()));
    }
}
