package org.claimwright.core.project;

import java.time.Instant;
import java.util.UUID;

/**
 * A project to read.
 *
 * @param version counts its changes
 * @param project its present values, in the form in which a change is sent
 */
public record ProjectSheet(UUID id, int version, Instant createdAt, ProjectDraft project) {}
