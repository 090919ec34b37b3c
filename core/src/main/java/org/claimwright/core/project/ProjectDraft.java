package org.claimwright.core.project;

import org.claimwright.core.terminology.Market;
import org.claimwright.core.terminology.PointOfView;

/**
 * A project as it is sent, whole: what is null is left empty, or at its usual value in the settings.
 *
 * @param market the words of another market than the account's; null for the account's
 */
public record ProjectDraft(
        String number,
        String name,
        String currency,
        String timeZone,
        Market market,
        PointOfView pointOfView,
        String language,
        String address,
        SettingsDraft settings) {}
