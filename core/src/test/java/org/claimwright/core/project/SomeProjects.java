package org.claimwright.core.project;

import java.math.BigDecimal;
import java.time.Instant;
import org.claimwright.core.problem.Altered;
import org.claimwright.core.problem.Faults;

/** Projects as tests need them. */
public final class SomeProjects {
    public static final Instant NOW = Instant.parse("2026-05-04T08:00:00Z");

    private SomeProjects() {}

    public static Project harbourBridge() {
        return new Project(harbourBridgeDraft(), NOW);
    }

    /** The same job, billed in another currency. */
    public static Project billedIn(String currency) {
        return new Project(Altered.with(ProjectDraft.class, harbourBridgeDraft(), "currency", currency), NOW);
    }

    /** The same job, with one setting of its own. */
    public static Project with(String setting, Object value) {
        SettingsDraft settings = Altered.with(SettingsDraft.class, SettingsDraft.USUAL, setting, value);
        return new Project(Altered.with(ProjectDraft.class, harbourBridgeDraft(), "settings", settings), NOW);
    }

    static ProjectSettings settings(String setting, Object value, Faults faults) {
        return ProjectSettings.of(Altered.with(SettingsDraft.class, SettingsDraft.USUAL, setting, value), faults);
    }

    static ProjectDraft harbourBridgeDraft() {
        return new ProjectDraft("P-100", "Harbour bridge", "USD", "America/New_York", null, null, null, "1 Quay", null);
    }

    public static BigDecimal figure(String written) {
        return written == null ? null : new BigDecimal(written);
    }
}
