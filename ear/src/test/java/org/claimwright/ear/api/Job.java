package org.claimwright.ear.api;

import java.util.UUID;

/** A project with a contract for concrete and steel, and a billing period, as most tests need it. */
record Job(Partner partner, String project, String company, String contract, String period) {
    static final String LINES =
            """
            [{'number':'1','costCode':'03-300','description':'Concrete','amount':'20000.00'},
             {'number':'2','description':'Steel','amount':'30000.00'}]
            """;

    /** Both of a new account; the contract is approved and nothing is billed. */
    static Job concreteAndSteel() {
        return concreteAndSteel(TestAccounts.anAccount(), "SUBCONTRACT", "DOWNSTREAM");
    }

    static Job concreteAndSteel(Partner partner, String kind, String direction) {
        String project = partner.post("/projects", aProject()).ok().id();
        String company =
                partner.post("/companies", "{'name':'Northside Forming'}").ok().id();
        Reply contract = partner.post("/projects/" + project + "/contracts", aContract(kind, company))
                .ok();
        String address = "/contracts/" + contract.id();
        Reply schedule = partner.put(address + "/schedule-of-values", "{'lines':" + LINES + "}", contract)
                .ok();
        partner.post(address + "/status", "{'status':'APPROVED'}", schedule).ok();
        String period = period(partner, project, direction, "2026-05-01", "2026-05-31");
        return new Job(partner, project, company, contract.id(), period);
    }

    static String aProject() {
        return "{'number':'P-%s','name':'Harbour Tower','currency':'USD','timeZone':'America/Chicago'}"
                .formatted(UUID.randomUUID().toString().substring(0, 8));
    }

    static String aContract(String kind, String company) {
        return "{'kind':'%s','number':'K-%s','title':'Core and shell','companyId':'%s','retainage':{'work':'10'}}"
                .formatted(kind, UUID.randomUUID().toString().substring(0, 8), company);
    }

    static String period(Partner partner, String project, String direction, String startOn, String endOn) {
        String body = "{'direction':'%s','startOn':'%s','endOn':'%s','dueOn':'%s'}"
                .formatted(direction, startOn, endOn, endOn);
        return partner.post("/projects/" + project + "/billing-periods", body)
                .ok()
                .id();
    }

    /** A person of the contract's company who bills on it, with a key. */
    Partner contact() {
        String body = "{'name':'Kim','email':'%s@x.example','companyId':'%s'}".formatted(UUID.randomUUID(), company);
        String person = partner.post("/people", body).ok().id();
        partner.send("PUT", "/projects/" + project + "/members/" + person, "{}").ok();
        Reply seen = partner.get(contractAddress());
        partner.patch(contractAddress(), "{'contactIds':['" + person + "']}", seen)
                .ok();
        return TestAccounts.keyOf(partner, person, "READ,WRITE");
    }

    String contractAddress() {
        return "/contracts/" + contract;
    }

    /** Opens a claim for the period. */
    Reply claim() {
        return claimFor(period);
    }

    Reply claimFor(String periodId) {
        return partner.post(contractAddress() + "/progress-claims", "{'periodId':'" + periodId + "'}");
    }

    static String address(Reply claim) {
        return "/progress-claims/" + claim.id();
    }

    /** Types figures into the lines of a claim. */
    Reply lines(Reply claim, String edits) {
        return partner.patch(address(claim) + "/lines", edits, claim);
    }

    Reply submit(Reply claim) {
        return partner.post(address(claim) + "/submission", "{}", claim);
    }

    Reply approve(Reply claim) {
        return partner.post(address(claim) + "/review", "{'outcome':'APPROVED','undecided':'ACCEPT'}", claim);
    }
}
