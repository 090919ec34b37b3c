package org.claimwright.core.demonstration;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import java.util.UUID;
import org.claimwright.core.access.Level;
import org.claimwright.core.access.OpenToAll;
import org.claimwright.core.directory.Companies;
import org.claimwright.core.directory.CompanyDraft;
import org.claimwright.core.directory.CompanyKind;
import org.claimwright.core.directory.People;
import org.claimwright.core.directory.PersonDraft;
import org.claimwright.core.project.MemberDraft;
import org.claimwright.core.project.Members;
import org.claimwright.core.project.ProjectDraft;
import org.claimwright.core.project.Projects;

/** The job that the demonstration account is at work on: an owner, the firms that build, their people, their bills. */
@Stateless
@OpenToAll("works through use cases, each of which asks")
public class DemonstrationJob {
    @EJB
    Companies companies;

    @EJB
    People people;

    @EJB
    Projects projects;

    @EJB
    Members members;

    @EJB
    DemonstrationBills bills;

    /** Fills the caller's account, all or nothing. */
    public void fill() {
        UUID forming = company("Northside Forming", CompanyKind.SUBCONTRACTOR, "office@northside-forming.example");
        UUID steel = company("Keel Steel Supply", CompanyKind.SUPPLIER, "orders@keel-steel.example");
        UUID owner = company("Pier 9 Holdings", CompanyKind.OWNER, "projects@pier9.example");
        company("Lund & Okafor Architects", CompanyKind.ARCHITECT, "studio@lund-okafor.example");
        UUID contact = person("Dana Whitfield", "dana@northside-forming.example", forming);
        person("Sam Ortega", "sam@keel-steel.example", steel);
        person("Ines Halloran", "ines@pier9.example", owner);
        UUID project = projects.create(new ProjectDraft(
                        "HT-01", "Harbour Tower", "USD", "America/New_York", null, null, null, null, null))
                .id();
        members.put(project, contact, null, new MemberDraft(Level.NONE, Level.NONE, Level.NONE));
        bills.subcontract(project, forming, contact);
        bills.purchaseOrder(project, steel);
        bills.clientContract(project, owner);
    }

    private UUID company(String name, CompanyKind kind, String email) {
        return companies
                .create(new CompanyDraft(name, kind, email, null, null, null, null, null))
                .id();
    }

    private UUID person(String name, String email, UUID company) {
        return people.create(new PersonDraft(name, email, company, null, null, true, null, null, null, null))
                .id();
    }
}
