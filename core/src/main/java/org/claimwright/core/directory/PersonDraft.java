package org.claimwright.core.directory;

import java.util.UUID;
import org.claimwright.core.problem.Faults;
import org.claimwright.core.problem.Text;
import org.claimwright.core.terminology.Market;
import org.claimwright.core.terminology.PointOfView;

/**
 * What is to be known about a person of the directory.
 *
 * @param companyId the company that employs the person; null: the account itself
 * @param active yes when nothing is said
 * @param messages by e-mail when nothing is said
 * @param language null: the company's or the account's
 */
public record PersonDraft(
        String name,
        String email,
        UUID companyId,
        String title,
        String phone,
        Boolean active,
        Messages messages,
        String language,
        Market market,
        PointOfView pointOfView) {
    PersonDraft checked(Faults faults) {
        return new PersonDraft(
                Text.required("/name", name, 200, faults),
                Text.email("/email", email, faults),
                companyId,
                Text.optional("/title", title, 120, faults),
                Text.optional("/phone", phone, 60, faults),
                active == null || active,
                messages == null ? Messages.VIA_EMAIL : messages,
                Codes.language("/language", language, faults),
                market,
                pointOfView);
    }
}
