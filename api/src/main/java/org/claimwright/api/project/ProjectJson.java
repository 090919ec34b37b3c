package org.claimwright.api.project;

import java.time.Instant;
import java.util.UUID;
import org.claimwright.api.http.Identified;
import org.claimwright.core.project.ProjectDraft;
import org.claimwright.core.project.ProjectSheet;
import org.claimwright.core.project.SettingsDraft;
import org.claimwright.core.terminology.Market;
import org.claimwright.core.terminology.PointOfView;

/**
 * A project.
 *
 * @param settings all of them, each with its present value
 */
public record ProjectJson(
        UUID id,
        int version,
        Instant createdAt,
        String number,
        String name,
        String currency,
        String timeZone,
        Market market,
        PointOfView pointOfView,
        String language,
        String address,
        SettingsDraft settings)
        implements Identified {
    static ProjectJson of(ProjectSheet sheet) {
        ProjectDraft project = sheet.project();
        return new ProjectJson(
                sheet.id(),
                sheet.version(),
                sheet.createdAt(),
                project.number(),
                project.name(),
                project.currency(),
                project.timeZone(),
                project.market(),
                project.pointOfView(),
                project.language(),
                project.address(),
                project.settings());
    }
}
