package org.claimwright.core.demonstration;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import java.util.UUID;
import org.claimwright.core.access.OpenToAll;
import org.claimwright.core.directory.Companies;
import org.claimwright.core.directory.CompanyDraft;
import org.claimwright.core.directory.CompanyKind;
import org.claimwright.core.directory.People;
import org.claimwright.core.directory.PersonDraft;

/** The job that the demonstration account is at work on: an owner, the firms that build, and their people. */
@Stateless
@OpenToAll("works through use cases, each of which asks")
public class DemonstrationJob {
    @EJB
    Companies companies;

    @EJB
    People people;

    @EJB
    DemonstrationBilling billing;

    /** Fills the caller's account, all or nothing. */
    public void fill() {
        UUID forming = company("Northside Forming", CompanyKind.SUBCONTRACTOR, "office@northside-forming.example");
        UUID steel = company("Keel Steel Supply", CompanyKind.SUPPLIER, "orders@keel-steel.example");
        UUID owner = company("Pier 9 Holdings", CompanyKind.OWNER, "projects@pier9.example");
        company("Lund & Okafor Architects", CompanyKind.ARCHITECT, "studio@lund-okafor.example");
        person("Dana Whitfield", "dana@northside-forming.example", forming);
        person("Sam Ortega", "sam@keel-steel.example", steel);
        person("Ines Halloran", "ines@pier9.example", owner);
        billing.fill(forming, steel, owner);
    }

    private UUID company(String name, CompanyKind kind, String email) {
        return companies
                .create(new CompanyDraft(name, kind, email, null, null, null, null, null))
                .id();
    }

    private void person(String name, String email, UUID company) {
        people.create(new PersonDraft(name, email, company, null, null, true, null, null, null, null));
    }
}
