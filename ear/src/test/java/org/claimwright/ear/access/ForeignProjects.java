package org.claimwright.ear.access;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import java.util.UUID;
import org.claimwright.core.access.Level;
import org.claimwright.core.contract.Candidates;
import org.claimwright.core.contract.ContractKind;
import org.claimwright.core.overview.Overviews;
import org.claimwright.core.overview.Tools;
import org.claimwright.core.paging.Paging;
import org.claimwright.core.project.Members;
import org.claimwright.core.project.Projects;
import org.claimwright.ear.fixture.Drafts;
import org.claimwright.ear.fixture.Firm;

/** Projects, their members and what pages read of them, handed the ids of some account. */
@Dependent
public class ForeignProjects extends Tries {
    @EJB
    private Overviews overviews;

    @EJB
    private Tools tools;

    @EJB
    private Candidates candidates;

    @EJB
    private Projects projects;

    @EJB
    private Members members;

    @Override
    void gather(Firm own) {
        reads(own);
        missing("Projects.one", to -> projects.one(to.projectId()));
        missing("Projects.change", to -> projects.change(to.projectId(), NEVER, Drafts.project("X", "Taken over")));
        missing("Members.one", to -> members.one(to.projectId(), own.personId()));
        missing("Members.one", to -> members.one(own.projectId(), to.personId()));
        missing(
                "Members.put",
                to -> members.put(to.projectId(), own.personId(), seen(own), Drafts.member(Level.READ_ONLY)));
        missing(
                "Members.put",
                to -> members.put(own.projectId(), to.personId(), seen(own), Drafts.member(Level.READ_ONLY)));
        missing("Members.remove", to -> removed(to.projectId(), own.personId(), seen(own)));
        missing("Members.remove", to -> removed(own.projectId(), to.personId(), seen(own)));
    }

    private void reads(Firm own) {
        missing("Overviews.of", to -> overviews.of(to.projectId()));
        missing("Tools.of", to -> tools.of(to.projectId()));
        missing("Members.list", to -> members.list(to.projectId(), null, Paging.first()));
        missing(
                "Candidates.contacts",
                to -> candidates.contacts(to.projectId(), ContractKind.SUBCONTRACT, own.companyId()));
        empty(
                "Candidates.contacts",
                to -> candidates.contacts(own.projectId(), ContractKind.SUBCONTRACT, to.companyId()));
        missing("Candidates.accessors", to -> candidates.accessors(to.projectId(), ContractKind.SUBCONTRACT));
    }

    private int seen(Firm own) {
        return members.one(own.projectId(), own.personId()).version();
    }

    // only tried: the next of these still finds its member
    private Object removed(UUID project, UUID person, int seen) {
        members.remove(project, person, seen);
        return members.put(project, person, null, Drafts.member(Level.READ_ONLY));
    }
}
