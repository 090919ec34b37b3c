package org.claimwright.core.overview;

import java.util.List;
import org.claimwright.core.claim.ClaimRow;
import org.claimwright.core.contract.ContractRow;
import org.claimwright.core.directory.CompanyRow;
import org.claimwright.core.directory.PersonRow;
import org.claimwright.core.project.ProjectSheet;

/** What a search over everything came upon, the first few of each kind. */
public record Found(
        List<ProjectSheet> projects,
        List<ContractRow> contracts,
        List<ClaimRow> claims,
        List<CompanyRow> companies,
        List<PersonRow> people) {
    public static final Found NOTHING = new Found(List.of(), List.of(), List.of(), List.of(), List.of());

    public Found {
        projects = List.copyOf(projects);
        contracts = List.copyOf(contracts);
        claims = List.copyOf(claims);
        companies = List.copyOf(companies);
        people = List.copyOf(people);
    }

    public boolean isNothing() {
        return projects.isEmpty() && contracts.isEmpty() && claims.isEmpty() && companies.isEmpty() && people.isEmpty();
    }
}
