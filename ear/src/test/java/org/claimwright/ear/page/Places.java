package org.claimwright.ear.page;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;

/** The addresses of every page of an account that has one of each thing. */
final class Places {
    // the job that comes with the account, whatever other tests opened beside it
    private static final String JOB = "/projects?q=Harbour+Tower";

    private Places() {}

    static List<String> of(Page page, String account) {
        String project = first(page, account + JOB);
        String contract = contract(page, account);
        String company = first(page, account + "/directory/companies");
        String person = first(page, account + "/directory/people");
        String claim = first(page, account + "/claims");
        Stream<String> ofAccount = Stream.of(
                        "/",
                        "/search",
                        "/search?q=harbour",
                        "/search?q=zzzz",
                        "/claims",
                        "/glossary",
                        "/profile",
                        "/settings/account",
                        "/settings/letterhead",
                        "/settings/api-keys",
                        "/projects",
                        "/projects?q=zzzz",
                        "/projects/new",
                        "/directory/companies",
                        "/directory/companies/new",
                        "/directory/people",
                        "/directory/people/new",
                        "/nothing")
                .map(account::concat);
        Stream<String> ofProject = Stream.of(
                        "",
                        "/billing",
                        "/billing?tab=upstream",
                        "/billing?tab=periods",
                        "/documents",
                        "/documents?tab=upstream&period=any",
                        "/settings",
                        "/settings/members",
                        "/contracts",
                        "/contracts?q=zzzz",
                        "/contracts/new?kind=SUBCONTRACT",
                        "/contracts/new?kind=PURCHASE_ORDER")
                .map(project::concat);
        Stream<String> ofContract = Stream.of(
                        "",
                        "?tab=schedule",
                        "?tab=changes",
                        "?tab=claims",
                        "?tab=history",
                        "/edit",
                        "/bill",
                        "/upload",
                        "/change-orders/new")
                .map(contract::concat);
        return Stream.of(ofAccount, ofProject, ofContract, Stream.of(company, person, claim, claim + "/upload"))
                .flatMap(addresses -> addresses)
                .toList();
    }

    /** A contract of the account's own job. */
    static String contract(Page page, String account) {
        return first(page, first(page, account + JOB) + "/contracts");
    }

    private static String first(Page page, String list) {
        page.navigate(list);
        return page.locator("main tbody a").first().getAttribute("href");
    }
}
