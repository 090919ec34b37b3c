package org.claimwright.core.upload;

import java.util.Map;
import org.claimwright.core.problem.Problem;

/**
 * Something wrong in one cell of a file.
 *
 * @param row where it stands in the file; 0 for what is not in it
 */
public record CellFault(int row, UploadColumn column, Problem problem, Map<String, Object> facts) {}
