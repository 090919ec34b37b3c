package org.claimwright.core.demonstration;

import static org.claimwright.core.demonstration.Story.constant;
import static org.claimwright.core.demonstration.Story.number;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.claimwright.core.access.CurrentCaller;
import org.claimwright.core.contract.ChangeOrderDraft;
import org.claimwright.core.contract.ChangeOrders;
import org.claimwright.core.contract.ContractSheet;
import org.claimwright.core.contract.ContractStatus;
import org.claimwright.core.contract.Contracts;
import org.claimwright.core.contract.LineDraft;
import org.claimwright.core.contract.Schedules;
import org.claimwright.core.time.EarlierTime;

/** Tells the life of each contract of a story: signed, changed, billed month by month. */
@Dependent
class ContractTelling {
    private static final int CHANGED = 12;
    private static final String MORNING = "09:20";

    @EJB
    private Contracts contracts;

    @EJB
    private Schedules schedules;

    @EJB
    private ChangeOrders changeOrders;

    @Inject
    private CurrentCaller current;

    @Inject
    private ClaimTelling claims;

    void tell(Story story, Months months, Cast cast) {
        for (NamedCsvRecord row : story.table("contracts")) {
            current.become(cast.administrator());
            List<NamedCsvRecord> schedule = story.table("schedules/" + row.getField("number"));
            UUID contract = EarlierTime.at(
                    months.at(number(row, "signed"), ContractTable.SIGNED, MORNING),
                    () -> sign(row, schedule, months, cast));
            months(new ClaimTelling.Subject(story, row, schedule, contract, months, cast));
        }
    }

    private UUID sign(NamedCsvRecord row, List<NamedCsvRecord> schedule, Months months, Cast cast) {
        UUID project = cast.project(row.getField("project"));
        ContractSheet contract = contracts.create(
                project, ContractTable.draft(row, months, cast, ContractStatus.DRAFT, ContractTable.rates(row)));
        List<LineDraft> lines = ContractTable.lines(schedule, "");
        int version = lines.isEmpty()
                ? contract.version()
                : schedules.replace(contract.id(), contract.version(), lines).version();
        ContractStatus status = constant(ContractStatus.class, row, "status");
        if (status != ContractStatus.DRAFT) {
            boolean bills = status.allowsBilling();
            contracts.changeStatus(contract.id(), version, bills ? ContractStatus.APPROVED : status, null);
        }
        return contract.id();
    }

    private void months(ClaimTelling.Subject subject) {
        List<NamedCsvRecord> changes = subject.table("changes");
        List<NamedCsvRecord> billed = subject.table("claims");
        boolean complete = subject.status() == ContractStatus.COMPLETE;
        for (int month = number(subject.contract(), "signed"); month >= 0; month--) {
            for (NamedCsvRecord change : in(month, changes)) {
                change(subject, change, month);
            }
            for (NamedCsvRecord claim : in(month, billed)) {
                boolean last = claim.equals(billed.get(billed.size() - 1));
                claims.tell(subject, claim, complete && last);
            }
        }
        if (complete) {
            current.become(subject.cast().administrator());
            int version = contracts.one(subject.id()).version();
            contracts.changeStatus(subject.id(), version, ContractStatus.COMPLETE, null);
        }
    }

    private void change(ClaimTelling.Subject subject, NamedCsvRecord row, int month) {
        current.become(subject.cast().administrator());
        LocalDate on = subject.months().day(month, CHANGED);
        ChangeOrderDraft draft = ContractTable.change(row, subject.schedule(), on);
        EarlierTime.at(subject.months().at(month, CHANGED, MORNING), () -> changeOrders.create(subject.id(), draft));
    }

    private static List<NamedCsvRecord> in(int month, List<NamedCsvRecord> rows) {
        return rows.stream().filter(row -> number(row, "month") == month).toList();
    }
}
