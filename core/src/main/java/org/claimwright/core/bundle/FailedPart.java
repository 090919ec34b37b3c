package org.claimwright.core.bundle;

import java.util.UUID;
import org.claimwright.core.problem.Problem;

/**
 * A document that could not be made.
 *
 * @param label the number of the claim and its contract
 * @param incident the number under which the log tells more; null where the problem says all
 */
public record FailedPart(UUID claimId, String label, Problem problem, UUID incident) {}
