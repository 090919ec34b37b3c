package org.claimwright.core.claim;

import java.util.UUID;
import org.claimwright.core.contract.ContractRow;

/**
 * A contract without a claim in a period.
 *
 * @param latestId its latest claim, in another period; null when there is none
 */
public record UnbilledRow(ContractRow contract, NoClaim reason, UUID latestId, String latestNumber) {}
