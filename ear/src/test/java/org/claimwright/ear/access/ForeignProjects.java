package org.claimwright.ear.access;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import java.util.List;
import org.claimwright.core.contract.Candidates;
import org.claimwright.core.contract.ContractKind;
import org.claimwright.core.overview.Overviews;
import org.claimwright.core.overview.Tools;
import org.claimwright.core.paging.Paging;
import org.claimwright.core.project.Members;
import org.claimwright.ear.fixture.Firm;

/** What pages read of a project, handed the ids of another account. */
@Dependent
public class ForeignProjects {
    private static final String MISSING = "not_found";

    @EJB
    private Overviews overviews;

    @EJB
    private Tools tools;

    @EJB
    private Candidates candidates;

    @EJB
    private Members members;

    List<Try> all(Firm own) {
        return List.of(
                new Try("Overviews.of", MISSING, to -> overviews.of(to.projectId())),
                new Try("Tools.of", MISSING, to -> tools.of(to.projectId())),
                new Try("Members.list", MISSING, to -> members.list(to.projectId(), null, Paging.first())),
                new Try(
                        "Candidates.contacts",
                        MISSING,
                        to -> candidates.contacts(to.projectId(), ContractKind.SUBCONTRACT, own.companyId())),
                new Try(
                        "Candidates.contacts",
                        Try.EMPTY,
                        to -> candidates.contacts(own.projectId(), ContractKind.SUBCONTRACT, to.companyId())),
                new Try(
                        "Candidates.accessors",
                        MISSING,
                        to -> candidates.accessors(to.projectId(), ContractKind.SUBCONTRACT)));
    }
}
