package org.claimwright.web.billing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.claimwright.core.claim.ClaimRow;
import org.claimwright.core.claim.ClaimSums;
import org.claimwright.core.money.Money;
import org.claimwright.web.frame.AmountsView;
import org.claimwright.web.frame.TextView;

/** What stands in the columns of the register, worded for its reader. The currency is said once, in the head. */
@RequestScoped
public class RegisterCells {
    @Inject
    private TextView text;

    @Inject
    private AmountsView amounts;

    String head(RegisterColumn column, String currency) {
        String key = "billing.in." + column.code();
        return text.texts().has(key) ? text.say(key, Map.of("currency", currency)) : text.word(column);
    }

    String say(RegisterColumn column, ClaimRow row) {
        return switch (column) {
            case COMPANY -> row.companyName();
            case PERIOD -> text.days(row.startOn(), row.endOn());
            case BILLING -> text.day(row.billingOn());
            case DUE -> text.day(row.dueOn());
            case TYPE -> text.word(row.type());
            case GROSS -> amount(row.gross(), row.currency());
            case HELD -> amount(row.gross().minus(row.summary().payable()), row.currency());
            case NET -> amount(row.summary().payable(), row.currency());
            case PERCENT -> amounts.percent(row.percentComplete());
            case CHANGES -> amount(row.summary().netChange(), row.currency());
        };
    }

    String sum(RegisterColumn column, ClaimSums sums, String currency) {
        return switch (column) {
            case GROSS -> amount(sums.gross(), currency);
            case HELD -> amount(sums.held(), currency);
            case NET -> amount(sums.net(), currency);
            default -> "";
        };
    }

    private String amount(Money value, String currency) {
        return amounts.say(value, currency, true);
    }
}
