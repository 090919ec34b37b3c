package org.claimwright.core.directory;

import org.claimwright.core.problem.Faults;
import org.claimwright.core.problem.Text;
import org.claimwright.core.terminology.Market;
import org.claimwright.core.terminology.PointOfView;

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

    /**
     * This draft with its texts cleaned; notes everything that is missing or wrong.
     *
     * @param under where in the request this draft stands
     */
    public AccountDraft checked(Faults faults, String under) {
        return new AccountDraft(
                Text.required(under + "/name", name, LONGEST_NAME, faults),
                Codes.required(under + "/market", market, faults),
                Codes.required(under + "/pointOfView", pointOfView, faults),
                Codes.language(under + "/language", Codes.required(under + "/language", language, faults), faults),
                Codes.currency(under + "/currency", Codes.required(under + "/currency", currency, faults), faults),
                Codes.timeZone(under + "/timeZone", Codes.required(under + "/timeZone", timeZone, faults), faults),
                refuseOverBilling);
    }
}
