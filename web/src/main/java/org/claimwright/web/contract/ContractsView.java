package org.claimwright.web.contract;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimwright.core.contract.ContractFilter;
import org.claimwright.core.contract.ContractKind;
import org.claimwright.core.contract.ContractRow;
import org.claimwright.core.contract.ContractStatus;
import org.claimwright.core.contract.ContractTotals;
import org.claimwright.core.contract.Contracts;
import org.claimwright.core.contract.Direction;
import org.claimwright.core.paging.Page;
import org.claimwright.core.paging.Paging;
import org.claimwright.core.project.Projects;
import org.claimwright.web.frame.SearchedList;

/** The contracts of a project that the visitor may see, filtered, with what they come to. */
@Named
@RequestScoped
public class ContractsView extends SearchedList<ContractRow> {
    @EJB
    private Contracts contracts;

    @EJB
    private Projects projects;

    private UUID id;
    private String kind;
    private String status;

    private List<ContractTotals> totals = List.of();
    private final List<ContractKind> creatable = new ArrayList<>();

    @Override
    public void open() {
        // a contact of a contract lists none, and the page is about a project
        projects.one(id);
        super.open();
        totals = contracts.totals(id, filter(kind, status, getWords()));
        for (Direction direction : Direction.values()) {
            if (contracts.manages(id, direction)) {
                Stream.of(ContractKind.values())
                        .filter(kind -> kind.direction() == direction)
                        .forEach(creatable::add);
            }
        }
    }

    @Override
    protected Page<ContractRow> find(String words, Paging paging) {
        return contracts.list(id, filter(kind, status, words), paging);
    }

    /** What an address asks for; what it names and we do not know counts as any. */
    static ContractFilter filter(String kind, String status, String words) {
        return new ContractFilter(
                null, known(ContractKind.values(), kind), known(ContractStatus.values(), status), null, words);
    }

    // anybody may have written the address
    private static <E extends Enum<E>> E known(E[] constants, String name) {
        return Stream.of(constants)
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** The contracts of one page have one currency, that of their project. */
    public String getCurrency() {
        List<ContractRow> rows = getPage().items();
        return rows.isEmpty() ? "" : rows.get(0).currency();
    }

    public List<ContractKind> getKinds() {
        return List.of(ContractKind.values());
    }

    public List<ContractStatus> getStatuses() {
        return List.of(ContractStatus.values());
    }

    /** What sorts of contract the visitor makes here. */
    public List<ContractKind> getCreatable() {
        return creatable;
    }

    public boolean isFiltered() {
        return Stream.of(getWords(), kind, status).anyMatch(part -> part != null && !part.isBlank());
    }

    /** In each direction that there is. */
    public List<ContractTotals> getTotals() {
        return totals;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }
}
