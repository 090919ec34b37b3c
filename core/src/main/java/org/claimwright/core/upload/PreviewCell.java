package org.claimwright.core.upload;

/**
 * What a file says in one cell.
 *
 * @param typed as it stands in the file
 * @param before what is there now, a figure or a text; null for nothing
 * @param after what it would be, a figure or a text; null for nothing, or for what cannot be read
 * @param changed whether the two differ
 */
public record PreviewCell(String typed, Object before, Object after, boolean changed) {}
