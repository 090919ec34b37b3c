package org.claimwright.core.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.claimwright.core.figure.Figures;
import org.claimwright.core.money.Percent;
import org.claimwright.core.problem.Faults;

/** The rates at which a contract holds back from work and from stored materials; a line may have one of its own. */
@Embeddable
public class ContractRates {
    @Column(name = "work_rate")
    private Percent work;

    @Column(name = "stored_rate")
    private Percent stored;

    protected ContractRates() {}

    /** The rates as typed; without one that of the project, and for stored materials that of work. */
    static ContractRates of(RetainageDraft typed, Percent usual, Faults faults) {
        ContractRates rates = new ContractRates();
        Percent work = typed == null ? usual : Figures.rate("/retainage/work", typed.work(), faults);
        Percent stored = typed == null ? usual : Figures.rate("/retainage/stored", typed.stored(), faults);
        rates.work = Objects.requireNonNullElse(work, usual);
        rates.stored = Objects.requireNonNullElse(stored, rates.work);
        return rates;
    }

    RetainageDraft draft() {
        return new RetainageDraft(work.figure(), stored.figure());
    }

    Percent work() {
        return work;
    }

    Percent stored() {
        return stored;
    }
}
