package org.claimwright.core.claim;

import java.util.List;
import org.claimwright.core.access.Standing;
import org.claimwright.core.contract.Contract;
import org.claimwright.core.contract.Direction;
import org.claimwright.core.project.Project;

/** A claim that is being changed, with what is around it. */
record HeldClaim(ProgressClaim claim, Contract contract, Project project, Standing standing) {
    /** Whether an administrator does what the claim contact normally does. */
    boolean onBehalf() {
        return claim.direction() == Direction.DOWNSTREAM && standing.isAdministrator() && !standing.contact();
    }

    ClaimSheet sheet() {
        List<ClaimLineSheet> lines =
                claim.lines().stream().map(ClaimLine::sheet).toList();
        return claim.sheet(contract.currency(), contract.decimals(), lines);
    }
}
