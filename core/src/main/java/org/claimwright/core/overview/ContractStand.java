package org.claimwright.core.overview;

import java.util.UUID;
import org.claimwright.core.contract.ContractKind;
import org.claimwright.core.money.Money;

/**
 * How far one contract has come.
 *
 * @param sum its price with approved changes
 * @param claimed done and stored to date, by its latest claim
 * @param certified done and stored to date, by what was certified
 * @param held retained by its latest claim
 */
public record ContractStand(
        UUID id,
        String number,
        String title,
        ContractKind kind,
        String companyName,
        Money sum,
        Money claimed,
        Money certified,
        Money held) {}
