package org.claimwright.api.contract;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.claimwright.core.contract.ContractFilter;
import org.claimwright.core.contract.ContractKind;
import org.claimwright.core.contract.ContractStatus;
import org.claimwright.core.contract.Direction;

/** Which contracts a request asks for. */
public class ContractQuery {
    @QueryParam("direction")
    private Direction direction;

    @QueryParam("kind")
    private ContractKind kind;

    @QueryParam("status")
    private ContractStatus status;

    @QueryParam("company")
    private UUID company;

    @QueryParam("q")
    private String q;

    ContractFilter filter() {
        return new ContractFilter(direction, kind, status, company, q);
    }
}
