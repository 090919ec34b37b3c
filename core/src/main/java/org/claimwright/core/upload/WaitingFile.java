package org.claimwright.core.upload;

import java.time.Instant;
import java.util.UUID;

/** A file that somebody uploaded and has not applied yet; nobody else sees it. */
public record WaitingFile(UUID id, String name, Instant receivedAt) {}
