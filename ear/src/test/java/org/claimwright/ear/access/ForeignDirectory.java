package org.claimwright.ear.access;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import org.claimwright.core.apikey.ApiKeys;
import org.claimwright.core.directory.Companies;
import org.claimwright.core.directory.People;
import org.claimwright.core.paging.Paging;
import org.claimwright.core.signin.SignInLinks;
import org.claimwright.ear.fixture.Drafts;
import org.claimwright.ear.fixture.Firm;
import org.claimwright.ear.fixture.Firms;

/** Companies and people, their keys and sign-ins, handed the ids of some account. */
@Dependent
public class ForeignDirectory extends Tries {
    private static final Paging FIRST = Paging.first();

    @EJB
    private Companies companies;

    @EJB
    private People people;

    @EJB
    private ApiKeys keys;

    @EJB
    private SignInLinks links;

    @Override
    void gather(Firm own) {
        missing("Companies.one", to -> companies.one(to.companyId()));
        missing("Companies.change", to -> companies.change(to.companyId(), NEVER, Drafts.company("Taken over")));
        missing("People.one", to -> people.one(to.personId()));
        missing(
                "People.change",
                to -> people.change(to.personId(), NEVER, Drafts.person("Taken", "t@t.example", null)));
        empty("People.list", to -> people.list(to.companyId(), null, FIRST));
        unknown(
                "People.create",
                to -> people.create(Drafts.person("New", Firms.word() + "@new.example", to.companyId())));
        unknown(
                "People.change",
                to -> people.change(
                        own.personId(),
                        people.one(own.personId()).version(),
                        Drafts.person(own.name(), own.name() + "@forming.example", to.companyId())));
        missing("ApiKeys.revoke", to -> keys.revoke(to.keyId()));
        unknown("ApiKeys.create", to -> keys.create(Drafts.key("New", to.personId())));
        missing("SignInLinks.issue", to -> links.issue(to.personId()));
    }
}
