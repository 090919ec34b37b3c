package org.claimwright.core.demonstration;

import static org.claimwright.core.demonstration.Story.constant;
import static org.claimwright.core.demonstration.Story.number;
import static org.claimwright.core.demonstration.Story.text;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.UUID;
import org.claimwright.core.access.CurrentCaller;
import org.claimwright.core.access.Level;
import org.claimwright.core.access.Scope;
import org.claimwright.core.apikey.ApiKeyDraft;
import org.claimwright.core.apikey.ApiKeys;
import org.claimwright.core.directory.AccountDraft;
import org.claimwright.core.directory.Companies;
import org.claimwright.core.directory.CompanyDraft;
import org.claimwright.core.directory.CompanyKind;
import org.claimwright.core.directory.People;
import org.claimwright.core.directory.PersonDraft;
import org.claimwright.core.directory.PersonRow;
import org.claimwright.core.project.MemberDraft;
import org.claimwright.core.project.Members;
import org.claimwright.core.project.ProjectDraft;
import org.claimwright.core.project.Projects;
import org.claimwright.core.setup.Setup;
import org.claimwright.core.setup.SetupDraft;
import org.claimwright.core.signin.LinkRedemption;
import org.claimwright.core.signin.Passwords;
import org.claimwright.core.signin.SignInLinks;
import org.claimwright.core.terminology.Market;
import org.claimwright.core.terminology.PointOfView;
import org.claimwright.core.time.EarlierTime;

/** Opens the account of a story: its directory, its jobs with their periods, and the ways in. */
@Dependent
class Opening {
    private static final int BEGINNING = 8;

    @EJB
    private Setup setup;

    @EJB
    private Companies companies;

    @EJB
    private People people;

    @EJB
    private Projects projects;

    @EJB
    private Members members;

    @EJB
    private SignInLinks links;

    @EJB
    private LinkRedemption redemption;

    @EJB
    private ApiKeys keys;

    @Inject
    private PeriodTelling periods;

    @Inject
    private CurrentCaller current;

    /** Makes everything but contracts; whoever calls is the account's administrator afterwards. */
    Cast open(Story story, Months months, String password) {
        NamedCsvRecord row = story.account();
        SetupDraft draft = new SetupDraft(account(row), row.getField("administrator"), row.getField("email"), password);
        Cast cast = new Cast(setup.demonstrate(story.folder(), draft), draft.name());
        current.become(cast.administrator());
        describe(row);
        story.table("companies").forEach(company -> company(company, cast));
        story.table("people").forEach(person -> person(person, cast, password));
        return EarlierTime.at(months.at(BEGINNING, 3, "08:30"), () -> jobs(story, months, cast));
    }

    private Cast jobs(Story story, Months months, Cast cast) {
        story.table("projects").forEach(project -> project(project, story.account(), months, cast));
        story.table("members").forEach(member -> member(member, cast));
        return cast;
    }

    /** A key that acts for the administrator; the answer is its secret, which is shown once. */
    String key(Cast cast) {
        UUID person = cast.administrator().personId();
        return keys.create(new ApiKeyDraft("Demonstration", person, null, EnumSet.allOf(Scope.class)))
                .key();
    }

    private static AccountDraft account(NamedCsvRecord row) {
        return new AccountDraft(
                row.getField("name"),
                constant(Market.class, row, "market"),
                constant(PointOfView.class, row, "pointOfView"),
                row.getField("language"),
                row.getField("currency"),
                row.getField("timeZone"),
                false);
    }

    private void describe(NamedCsvRecord row) {
        PersonRow me = people.me();
        people.change(
                me.id(),
                me.version(),
                new PersonDraft(
                        me.name(),
                        me.email(),
                        null,
                        text(row, "title"),
                        text(row, "phone"),
                        true,
                        null,
                        null,
                        null,
                        null));
    }

    private void company(NamedCsvRecord row, Cast cast) {
        CompanyDraft draft = new CompanyDraft(
                row.getField("name"),
                constant(CompanyKind.class, row, "kind"),
                text(row, "email"),
                text(row, "phone"),
                text(row, "address"),
                null,
                text(row, "language"),
                null);
        cast.hasCompany(row.getField("key"), companies.create(draft).id());
    }

    private void person(NamedCsvRecord row, Cast cast, String password) {
        PersonDraft draft = new PersonDraft(
                row.getField("name"),
                row.getField("email"),
                cast.company(text(row, "company")),
                text(row, "title"),
                text(row, "phone"),
                true,
                null,
                text(row, "language"),
                null,
                null);
        UUID id = people.create(draft).id();
        cast.hasPerson(row.getField("key"), id, draft.name());
        if (text(row, "signsIn") != null) {
            signIn(id, password);
        }
    }

    // as an administrator hands out a link and its holder uses it; who has a sign-in elsewhere keeps it
    private void signIn(UUID person, String password) {
        String link = links.issue(person);
        boolean chooses = redemption.offer(link).orElseThrow().chooses();
        redemption.use(link, chooses ? Passwords.hash(password) : null);
    }

    private void project(NamedCsvRecord row, NamedCsvRecord account, Months months, Cast cast) {
        ProjectDraft draft = new ProjectDraft(
                row.getField("number"),
                row.getField("name"),
                account.getField("currency"),
                account.getField("timeZone"),
                null,
                null,
                null,
                text(row, "address"),
                null);
        UUID project = projects.create(draft).id();
        cast.hasProject(draft.number(), project);
        periods.open(project, months, number(row, "since"));
    }

    private void member(NamedCsvRecord row, Cast cast) {
        MemberDraft levels = new MemberDraft(
                constant(Level.class, row, "directory"),
                constant(Level.class, row, "commitments"),
                constant(Level.class, row, "clientContracts"));
        UUID person = cast.person(row.getField("person")).personId();
        members.put(cast.project(row.getField("project")), person, null, levels);
    }
}
