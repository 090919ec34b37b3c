package org.claimwright.ear.access;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import java.time.YearMonth;
import java.util.List;
import org.claimwright.core.contract.ChangeOrderStatus;
import org.claimwright.core.contract.ChangeOrders;
import org.claimwright.core.contract.ContractFilter;
import org.claimwright.core.contract.ContractStatus;
import org.claimwright.core.contract.Contracts;
import org.claimwright.core.contract.Direction;
import org.claimwright.core.contract.Schedules;
import org.claimwright.core.paging.Paging;
import org.claimwright.core.period.BillingPeriods;
import org.claimwright.ear.fixture.Drafts;
import org.claimwright.ear.fixture.Firm;
import org.claimwright.ear.fixture.Firms;

/** Contracts, their schedules and change orders, and the periods they are billed in, handed the ids of some account. */
@Dependent
public class ForeignContracts extends Tries {
    private static final Paging FIRST = Paging.first();

    @EJB
    private Contracts contracts;

    @EJB
    private Schedules schedules;

    @EJB
    private ChangeOrders changeOrders;

    @EJB
    private BillingPeriods periods;

    @Override
    void gather(Firm own) {
        contracts(own);
        contractsRead(own);
        ofContract();
        periods();
    }

    private void contracts(Firm own) {
        missing(
                "Contracts.create",
                to -> contracts.create(to.projectId(), ForeignReferences.subcontract(own.companyId())));
        missing("Contracts.one", to -> contracts.one(to.contractId()));
        missing("Contracts.standing", to -> contracts.standing(to.contractId()));
        missing(
                "Contracts.change",
                to -> contracts.change(to.contractId(), NEVER, ForeignReferences.subcontract(own.companyId())));
        missing(
                "Contracts.changeStatus",
                to -> contracts.changeStatus(to.contractId(), NEVER, ContractStatus.VOID, null));
    }

    private void contractsRead(Firm own) {
        missing("Contracts.list", to -> contracts.list(to.projectId(), ContractFilter.ALL, FIRST));
        empty(
                "Contracts.list",
                to -> contracts.list(
                        own.projectId(), new ContractFilter(null, null, null, to.companyId(), null), FIRST));
        missing("Contracts.totals", to -> contracts.totals(to.projectId(), ContractFilter.ALL));
        missing("Contracts.manages", to -> contracts.manages(to.projectId(), Direction.DOWNSTREAM));
        missing("Contracts.people", to -> contracts.people(to.contractId()));
    }

    private void ofContract() {
        missing("Schedules.one", to -> schedules.one(to.contractId()));
        missing("Schedules.replace", to -> schedules.replace(to.contractId(), NEVER, List.of(Drafts.lump("1", "1"))));
        missing(
                "ChangeOrders.create",
                to -> changeOrders.create(to.contractId(), Drafts.changeOrder(Firms.word(), ChangeOrderStatus.DRAFT)));
        missing("ChangeOrders.one", to -> changeOrders.one(to.changeOrderId()));
        missing("ChangeOrders.list", to -> changeOrders.list(to.contractId(), null, FIRST));
        missing(
                "ChangeOrders.change",
                to -> changeOrders.change(
                        to.changeOrderId(), NEVER, Drafts.changeOrder("X", ChangeOrderStatus.APPROVED)));
        missing(
                "ChangeOrders.changeStatus",
                to -> changeOrders.changeStatus(to.changeOrderId(), NEVER, ChangeOrderStatus.VOID, null, null));
        missing("ChangeOrders.delete", to -> {
            changeOrders.delete(to.changeOrderId(), NEVER);
            return true;
        });
    }

    private void periods() {
        YearMonth later = YearMonth.of(2050, 1);
        missing(
                "BillingPeriods.create",
                to -> periods.create(to.projectId(), Drafts.period(Direction.DOWNSTREAM, later)));
        missing("BillingPeriods.one", to -> periods.one(to.periodId()));
        missing("BillingPeriods.list", to -> periods.list(to.projectId(), null, null, FIRST));
        missing(
                "BillingPeriods.change",
                to -> periods.change(to.periodId(), NEVER, Drafts.period(Direction.DOWNSTREAM, later)));
        missing("BillingPeriods.delete", to -> {
            periods.delete(to.periodId(), NEVER);
            return true;
        });
    }
}
