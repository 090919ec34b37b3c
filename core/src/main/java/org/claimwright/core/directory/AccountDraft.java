package org.claimwright.core.directory;

import org.claimwright.core.problem.Faults;
import org.claimwright.core.problem.Text;

/**
 * What an administrator says about the account.
 *
 * @param language {@code en} or {@code fr}
 * @param currency ISO 4217 code that new projects start with
 * @param timeZone IANA name that new projects start with
 * @param refuseOverBilling forces every project to refuse billing more than is scheduled
 */
public record AccountDraft(
        String name,
        Market market,
        PointOfView pointOfView,
        String language,
        String currency,
        String timeZone,
        Boolean refuseOverBilling) {
    private static final int LONGEST_NAME = 200;

    /** This draft with its texts cleaned; notes everything that is missing or wrong. */
    public AccountDraft checked(Faults faults) {
        return new AccountDraft(
                Text.required("/name", name, LONGEST_NAME, faults),
                Codes.required("/market", market, faults),
                Codes.required("/pointOfView", pointOfView, faults),
                Codes.language("/language", Codes.required("/language", language, faults), faults),
                Codes.currency("/currency", Codes.required("/currency", currency, faults), faults),
                Codes.timeZone("/timeZone", Codes.required("/timeZone", timeZone, faults), faults),
                refuseOverBilling);
    }
}
