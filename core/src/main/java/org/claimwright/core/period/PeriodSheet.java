package org.claimwright.core.period;

import java.util.UUID;

/** A billing period to read. */
public record PeriodSheet(UUID id, UUID projectId, int version, PeriodDraft period) {}
