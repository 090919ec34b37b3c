package org.claimwright.core.directory;

import java.util.UUID;
import org.claimwright.core.terminology.Market;
import org.claimwright.core.terminology.PointOfView;

/**
 * A person of the directory as a reader sees it.
 *
 * @param companyName null when the account itself employs the person
 * @param administrator whether the person administers the account
 * @param signsIn whether a sign-in stands behind the person
 */
public record PersonRow(
        UUID id,
        int version,
        String name,
        String email,
        UUID companyId,
        String companyName,
        String title,
        String phone,
        boolean active,
        Messages messages,
        String language,
        Market market,
        PointOfView pointOfView,
        boolean administrator,
        boolean signsIn) {}
