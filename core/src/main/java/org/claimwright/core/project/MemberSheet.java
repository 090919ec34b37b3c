package org.claimwright.core.project;

import java.util.UUID;

/** A member of a project to read. */
public record MemberSheet(UUID projectId, UUID personId, int version, MemberDraft levels) {}
