package org.claimwright.core.upload;

import java.util.UUID;

/**
 * A file that was taken and waits to be looked at.
 *
 * @param rows how many lines were read in it
 */
public record ReceivedFile(UUID id, int rows) {}
