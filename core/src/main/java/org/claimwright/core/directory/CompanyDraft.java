package org.claimwright.core.directory;

import org.claimwright.core.problem.Faults;
import org.claimwright.core.problem.Text;
import org.claimwright.core.terminology.Market;

/**
 * What is to be known about a company of the directory.
 *
 * @param kind a subcontractor when nothing is said
 * @param language of mail and documents for the company; null: the account's
 * @param market null: the account's
 */
public record CompanyDraft(
        String name,
        CompanyKind kind,
        String email,
        String phone,
        String address,
        String taxNumbers,
        String language,
        Market market) {
    CompanyDraft checked(Faults faults) {
        return new CompanyDraft(
                Text.required("/name", name, 200, faults),
                kind == null ? CompanyKind.SUBCONTRACTOR : kind,
                Text.optionalEmail("/email", email, faults),
                Text.optional("/phone", phone, 60, faults),
                Text.optionalLines("/address", address, 1000, faults),
                Text.optionalLines("/taxNumbers", taxNumbers, 400, faults),
                Codes.language("/language", language, faults),
                market);
    }
}
