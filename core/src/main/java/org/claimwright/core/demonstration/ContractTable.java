package org.claimwright.core.demonstration;

import static org.claimwright.core.demonstration.Story.constant;
import static org.claimwright.core.demonstration.Story.figure;
import static org.claimwright.core.demonstration.Story.names;
import static org.claimwright.core.demonstration.Story.number;
import static org.claimwright.core.demonstration.Story.text;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.List;
import org.claimwright.core.contract.ChangeOrderDraft;
import org.claimwright.core.contract.ChangeOrderStatus;
import org.claimwright.core.contract.ContractDraft;
import org.claimwright.core.contract.ContractKind;
import org.claimwright.core.contract.ContractStatus;
import org.claimwright.core.contract.LineDraft;
import org.claimwright.core.contract.RetainageDraft;
import org.claimwright.core.project.AccountingMethod;

/** Reads contracts, their lines and their change orders from the tables of a story. */
final class ContractTable {
    /** The day of the month on which contracts are signed. */
    static final int SIGNED = 8;

    private ContractTable() {}

    /** The rates at which the contract holds money back when it is signed. */
    static RetainageDraft rates(NamedCsvRecord row) {
        return new RetainageDraft(figure(row, "work"), figure(row, "stored"));
    }

    static ChangeOrderDraft change(NamedCsvRecord row, List<NamedCsvRecord> schedule, LocalDate on) {
        ChangeOrderStatus status = constant(ChangeOrderStatus.class, row, "status");
        return new ChangeOrderDraft(
                row.getField("number"),
                row.getField("title"),
                text(row, "reason"),
                status,
                status == ChangeOrderStatus.APPROVED ? on : null,
                lines(schedule, row.getField("number")));
    }

    /** @param order the change order whose lines are meant; empty for the schedule itself */
    static List<LineDraft> lines(List<NamedCsvRecord> schedule, String order) {
        return schedule.stream()
                .filter(row -> row.getField("order").equals(order))
                .map(ContractTable::line)
                .toList();
    }

    private static LineDraft line(NamedCsvRecord row) {
        return new LineDraft(
                row.getField("number"),
                text(row, "costCode"),
                null,
                row.getField("description"),
                figure(row, "amount"),
                figure(row, "quantity"),
                text(row, "unit"),
                figure(row, "unitPrice"),
                null);
    }

    /** @param status the one that the contract has by then */
    static ContractDraft draft(
            NamedCsvRecord row, Months months, Cast cast, ContractStatus status, RetainageDraft rates) {
        LocalDate signed = months.day(number(row, "signed"), SIGNED);
        return new ContractDraft(
                constant(ContractKind.class, row, "kind"),
                row.getField("number"),
                row.getField("title"),
                status,
                cast.company(row.getField("company")),
                constant(AccountingMethod.class, row, "method"),
                rates,
                row.getField("private").equals("yes"),
                null,
                cast.people(names(row, "contacts")),
                cast.people(names(row, "listed")),
                text(row, "language"),
                constant(ContractStatus.class, row, "status").allowsBilling(),
                text(row, "description"),
                null,
                null,
                signed,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                text(row, "paymentTerms"),
                null,
                null,
                cast.company(text(row, "architect")),
                null);
    }
}
