package org.claimwright.core.directory;

import java.util.UUID;
import org.claimwright.core.terminology.Market;

/** A company of the directory as a reader sees it. */
public record CompanyRow(
        UUID id,
        int version,
        String name,
        CompanyKind kind,
        String email,
        String phone,
        String address,
        String taxNumbers,
        String language,
        Market market) {}
