package org.claimwright.core.overview;

import java.util.UUID;

/**
 * What of a project somebody can open, with what is in it.
 *
 * @param member whether the project itself is theirs to see, and not only a contract that they bill on
 * @param contracts how many of its contracts they see
 * @param underReview how many of the claims that they see are under review
 */
public record ProjectTools(UUID id, String number, String name, boolean member, long contracts, long underReview) {}
