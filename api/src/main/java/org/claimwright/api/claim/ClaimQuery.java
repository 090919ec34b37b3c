package org.claimwright.api.claim;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.claimwright.core.claim.ClaimFilter;
import org.claimwright.core.claim.ClaimStatus;
import org.claimwright.core.contract.Direction;

/** Which claims a request asks for, and in which order. */
public class ClaimQuery {
    @QueryParam("project")
    private UUID project;

    @QueryParam("contract")
    private UUID contract;

    @QueryParam("period")
    private UUID period;

    @QueryParam("company")
    private UUID company;

    @QueryParam("direction")
    private Direction direction;

    @QueryParam("status")
    private ClaimStatus status;

    @QueryParam("q")
    private String q;

    @QueryParam("sort")
    private ClaimFilter.Sort sort;

    ClaimFilter filter() {
        return new ClaimFilter(project, contract, period, company, direction, status, q, sort);
    }
}
