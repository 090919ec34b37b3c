package org.claimwright.api.contract;

import java.math.BigDecimal;
import java.util.List;
import org.claimwright.core.contract.RetainageDraft;

/**
 * The rates at which a contract holds money back, in per cent.
 *
 * @param rules further rules; none yet
 */
public record RetainageJson(BigDecimal work, BigDecimal stored, List<String> rules) {
    static RetainageJson of(RetainageDraft rates) {
        return rates == null ? null : new RetainageJson(rates.work(), rates.stored(), List.of());
    }
}
