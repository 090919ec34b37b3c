package org.claimwright.web.contract;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.claimwright.core.contract.ContractFilter;
import org.claimwright.core.contract.ContractRow;
import org.claimwright.core.contract.ContractTotals;
import org.claimwright.core.contract.Contracts;
import org.claimwright.core.contract.Direction;
import org.claimwright.core.figure.Figures;
import org.claimwright.core.money.Money;
import org.claimwright.core.project.ProjectDraft;
import org.claimwright.core.project.Projects;
import org.claimwright.core.spreadsheet.Column;
import org.claimwright.core.spreadsheet.Column.Kind;
import org.claimwright.core.spreadsheet.Spreadsheet;
import org.claimwright.web.spreadsheet.EachOf;
import org.claimwright.web.spreadsheet.Table;
import org.claimwright.web.spreadsheet.TableServlet;

/** The contracts of a project as a file: those of the same filter, all of them. */
@WebServlet({"/view/contract/contracts.csv", "/view/contract/contracts.xlsx"})
public class ContractsExport extends TableServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    private transient Contracts contracts;

    @EJB
    private transient Projects projects;

    @Override
    protected Table table(HttpServletRequest request) {
        UUID id = id(request);
        ContractFilter filter = ContractsView.filter(
                request.getParameter("kind"), request.getParameter("status"), request.getParameter("q"));
        ProjectDraft project = projects.one(id).project();
        String name = texts().say("contracts.title") + " " + project.number();
        EachOf<ContractRow> rows = EachOf.pages(paging -> contracts.list(id, filter, paging));
        Map<Direction, Long> counts = contracts.totals(id, filter).stream()
                .collect(Collectors.toMap(ContractTotals::direction, ContractTotals::contracts));
        return new Table(name, project.currency(), file -> write(rows, counts, file));
    }

    // rows of one direction follow each other, and are added up below
    private void write(EachOf<ContractRow> rows, Map<Direction, Long> counts, Spreadsheet file) throws IOException {
        file.head(columns());
        AtomicReference<Direction> direction = new AtomicReference<>();
        rows.each(row -> {
            Direction before = direction.getAndSet(row.kind().direction());
            if (before != null && before != direction.get()) {
                file.addUp(total(before, counts));
            }
            file.row(values(row));
        });
        if (direction.get() != null) {
            file.addUp(total(direction.get(), counts));
        }
    }

    private String total(Direction direction, Map<Direction, Long> counts) {
        return texts().say("contracts.total." + direction, Map.of("count", counts.getOrDefault(direction, 0L)));
    }

    private List<Column> columns() {
        return List.of(
                column("contracts.number", Kind.CODE),
                column("contracts.name", Kind.TEXT),
                column("contracts.company", Kind.TEXT),
                column("contracts.kind", Kind.CODE),
                column("contracts.status", Kind.CODE),
                column("billing.file.currency", Kind.CODE),
                column("contract.originalSum", Kind.AMOUNT).adding(),
                column("contract.approvedChanges", Kind.AMOUNT).adding(),
                column("contract.revisedSum", Kind.AMOUNT).adding().following("{originalSum}+{approvedChanges}"),
                column("contract.billed", Kind.AMOUNT).adding(),
                column("contract.remaining", Kind.AMOUNT).adding().following("{revisedSum}-{billed}"));
    }

    private List<?> values(ContractRow row) {
        return Arrays.asList(
                row.number(),
                row.title(),
                row.companyName(),
                texts().word(row.kind()),
                texts().word(row.status()),
                row.currency(),
                amount(row.originalSum(), row),
                amount(row.approvedChanges(), row),
                amount(row.revisedSum(), row),
                amount(row.billed(), row),
                amount(row.revisedSum().minus(row.billed()), row));
    }

    private static Object amount(Money amount, ContractRow row) {
        return amount.amount(Figures.decimals(row.currency()));
    }
}
