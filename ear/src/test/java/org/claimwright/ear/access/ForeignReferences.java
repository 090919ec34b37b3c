package org.claimwright.ear.access;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.claimwright.core.contract.ContractDraft;
import org.claimwright.core.contract.ContractKind;
import org.claimwright.core.contract.Contracts;
import org.claimwright.core.overview.Subject;
import org.claimwright.core.overview.Subjects;
import org.claimwright.core.project.ProjectWords;
import org.claimwright.core.terminology.WordChoice;
import org.claimwright.ear.fixture.Drafts;
import org.claimwright.ear.fixture.Firm;
import org.claimwright.ear.fixture.Firms;

/** A contract of one's own that names companies and people, and the words of a project, each by an id of some account. */
@Dependent
public class ForeignReferences extends Tries {
    @EJB
    private Contracts contracts;

    @EJB
    private ProjectWords words;

    @EJB
    private Subjects subjects;

    static ContractDraft subcontract(UUID company) {
        return Drafts.contract(ContractKind.SUBCONTRACT, Firms.word(), company);
    }

    @Override
    void gather(Firm own) {
        reference(own, to -> subcontract(to.companyId()));
        reference(own, to -> with(own, List.of(to.personId()), List.of(), null, null));
        reference(own, to -> with(own, List.of(), List.of(to.personId()), null, null));
        reference(own, to -> with(own, List.of(), List.of(), to.personId(), null));
        reference(own, to -> with(own, List.of(), List.of(), null, to.architectId()));
        empty("ProjectWords.of", to -> chosen(to.projectId()));
        subject(Subject.PROJECT, Firm::projectId);
        subject(Subject.CONTRACT, Firm::contractId);
        subject(Subject.CHANGE_ORDER, Firm::changeOrderId);
        subject(Subject.BILLING_PERIOD, Firm::periodId);
        subject(Subject.PROGRESS_CLAIM, Firm::claimId);
    }

    private void subject(Subject kind, Function<Firm, UUID> id) {
        empty("Subjects.settle", to -> subjects.settle(kind, id.apply(to)).stream()
                .toList());
    }

    private void reference(Firm own, Function<Firm, ContractDraft> draft) {
        unknown("Contracts.create", to -> contracts.create(own.projectId(), draft.apply(to)));
        unknown("Contracts.change", to -> {
            UUID fresh = contracts
                    .create(own.projectId(), subcontract(own.companyId()))
                    .id();
            ContractDraft changed = draft.apply(to);
            return contracts.change(fresh, contracts.one(fresh).version(), changed);
        });
    }

    // a project of another account has chosen nothing
    private List<WordChoice> chosen(UUID project) {
        return Stream.of(words.of(project))
                .filter(choice -> !choice.equals(WordChoice.NONE))
                .toList();
    }

    private static ContractDraft with(Firm own, List<UUID> contacts, List<UUID> listed, UUID assignee, UUID architect) {
        return Drafts.contract(
                ContractKind.SUBCONTRACT, Firms.word(), own.companyId(), false, contacts, listed, assignee, architect);
    }
}
