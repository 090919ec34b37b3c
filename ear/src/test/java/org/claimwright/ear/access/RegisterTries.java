package org.claimwright.ear.access;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.claimwright.core.claim.ClaimRegister;
import org.claimwright.core.claim.ClaimStatus;
import org.claimwright.core.claim.RegisterFilter;
import org.claimwright.core.claim.RegisterGroup;
import org.claimwright.core.claim.StatusForecasts;
import org.claimwright.core.claim.UnbilledContracts;
import org.claimwright.core.contract.Direction;
import org.claimwright.core.paging.Paging;
import org.claimwright.core.period.BillingPeriods;
import org.claimwright.ear.fixture.Firm;

/** The register of claims and what is done from it, handed the ids of some account. */
@Dependent
public class RegisterTries extends Tries {
    private static final Paging FIRST = Paging.first();

    @EJB
    private ClaimRegister register;

    @EJB
    private UnbilledContracts unbilled;

    @EJB
    private StatusForecasts forecasts;

    @EJB
    private BillingPeriods periods;

    @Override
    void gather(Firm own) {
        empty("ClaimRegister.list", to -> register.list(of(to, null), FIRST, counted(of(to, null))));
        empty("ClaimRegister.list", to -> register.list(chosen(to), FIRST, counted(chosen(to))));
        empty(
                "ClaimRegister.totals",
                to -> register.totals(of(to, null)).byStatus().values());
        empty("ClaimRegister.groups", to -> register.groups(of(to, null), Set.of(to.contractId()))
                .values());
        empty("ClaimRegister.perPeriod", to -> register.perPeriod(of(to, null)).values());
        empty("ClaimRegister.companies", to -> register.companies(of(to, null)));
        empty("ClaimRegister.each", this::each);
        // a period of the other side, in which no test bills on these contracts
        missing("UnbilledContracts.list", to -> unbilled.list(of(to, to.upstreamPeriodId()), FIRST));
        empty(
                "UnbilledContracts.count",
                to -> unbilled.count(of(to, to.upstreamPeriodId())) == 0 ? List.of() : List.of(1));
        missing("StatusForecasts.isOpenTo", to -> forecasts.isOpenTo(of(to, null)));
        missing("StatusForecasts.of", to -> forecasts.of(of(to, null), ClaimStatus.DRAFT));
        missing("BillingPeriods.next", to -> periods.next(to.projectId(), Direction.DOWNSTREAM));
    }

    private List<Object> each(Firm to) {
        List<Object> read = new ArrayList<>();
        register.each(of(to, null), read::add);
        return read;
    }

    private long counted(RegisterFilter filter) {
        return register.totals(filter).listed().claims();
    }

    private static RegisterFilter of(Firm to, UUID period) {
        return new RegisterFilter(
                to.projectId(),
                Direction.DOWNSTREAM,
                period,
                null,
                null,
                null,
                null,
                null,
                RegisterGroup.CONTRACT,
                null,
                false);
    }

    private static RegisterFilter chosen(Firm to) {
        return of(to, null).choosing(List.of(to.claimId()));
    }
}
