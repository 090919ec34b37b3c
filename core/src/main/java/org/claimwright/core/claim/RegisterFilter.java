package org.claimwright.core.claim;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimwright.core.contract.ContractKind;
import org.claimwright.core.contract.Direction;

/**
 * Which claims of a project's one side are wanted, and how they are laid out; null for any.
 *
 * @param q a part of a claim's number, or of its contract's number, title or company
 * @param chosen no other claims than these
 * @param group what stands together, each group with its totals
 */
public record RegisterFilter(
        UUID projectId,
        Direction direction,
        UUID periodId,
        UUID companyId,
        ContractKind kind,
        ClaimStatus status,
        String q,
        List<UUID> chosen,
        RegisterGroup group,
        RegisterSort sort,
        boolean descending) {
    public RegisterFilter {
        chosen = chosen == null ? null : List.copyOf(chosen);
        sort = sort == null ? RegisterSort.CONTRACT : sort;
    }

    /** All claims of one side of a project. */
    public static RegisterFilter of(UUID projectId, Direction direction) {
        return new RegisterFilter(projectId, direction, null, null, null, null, null, null, null, null, false);
    }

    /** The kinds of contract on this side, or the one that is wanted. */
    Set<ContractKind> kinds() {
        return Stream.of(ContractKind.values())
                .filter(any -> kind == null ? any.direction() == direction : any == kind)
                .collect(Collectors.toSet());
    }

    /** The same claims, whatever their status. */
    RegisterFilter ofAnyStatus() {
        return new RegisterFilter(
                projectId, direction, periodId, companyId, kind, null, q, chosen, group, sort, descending);
    }

    /** No other claims than these of the same side, as somebody picked them from a list. */
    public RegisterFilter choosing(List<UUID> picked) {
        return new RegisterFilter(projectId, direction, null, null, null, null, null, picked, null, sort, descending);
    }
}
