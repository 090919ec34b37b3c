package org.claimwright.api.directory;

import java.util.UUID;
import org.claimwright.api.http.Identified;
import org.claimwright.core.directory.CompanyDraft;
import org.claimwright.core.directory.CompanyKind;
import org.claimwright.core.directory.CompanyRow;
import org.claimwright.core.terminology.Market;

/** A company of the directory. */
public record CompanyJson(
        UUID id,
        int version,
        String name,
        CompanyKind kind,
        String email,
        String phone,
        String address,
        String taxNumbers,
        String language,
        Market market)
        implements Identified {
    static CompanyJson of(CompanyRow row) {
        return new CompanyJson(
                row.id(),
                row.version(),
                row.name(),
                row.kind(),
                row.email(),
                row.phone(),
                row.address(),
                row.taxNumbers(),
                row.language(),
                row.market());
    }

    /** The company in the form in which a change of it is sent. */
    CompanyDraft draft() {
        return new CompanyDraft(name, kind, email, phone, address, taxNumbers, language, market);
    }
}
