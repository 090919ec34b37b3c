package org.claimwright.core.upload;

/**
 * A cell in which a file says something else than there is, in a column that only tells: it is not taken.
 *
 * @param row where it stands in the file
 * @param heading of its column, as it stands in the file
 * @param typed what it says
 */
public record UntakenCell(int row, String heading, String typed) {}
