package org.claimwright.api.directory;

import java.util.UUID;
import org.claimwright.api.http.Identified;
import org.claimwright.core.directory.Messages;
import org.claimwright.core.directory.PersonDraft;
import org.claimwright.core.directory.PersonRow;
import org.claimwright.core.terminology.Market;
import org.claimwright.core.terminology.PointOfView;

/**
 * A person of the directory.
 *
 * @param companyId the company that employs the person; null for the account itself
 * @param signsIn whether a sign-in stands behind the person
 */
public record PersonJson(
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
        boolean signsIn)
        implements Identified {
    static PersonJson of(PersonRow row) {
        return new PersonJson(
                row.id(),
                row.version(),
                row.name(),
                row.email(),
                row.companyId(),
                row.companyName(),
                row.title(),
                row.phone(),
                row.active(),
                row.messages(),
                row.language(),
                row.market(),
                row.pointOfView(),
                row.administrator(),
                row.signsIn());
    }

    /** The person in the form in which a change is sent. */
    PersonDraft draft() {
        return new PersonDraft(name, email, companyId, title, phone, active, messages, language, market, pointOfView);
    }
}
