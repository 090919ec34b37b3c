package org.claimwright.web.frame;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which page an address means. Addresses have no extension and start with the short name of an account. */
final class Pages {
    /** Where somebody begins who only bills, as a contact. */
    static final String OF_CONTACT = "/view/claim/mine.xhtml";

    private static final String ID = "([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})";

    /** A page outside of any account. */
    private static final List<Rule> OPEN = List.of(
            new Rule("/", "/view/account/home.xhtml"),
            new Rule("/sign-in", "/view/signin/sign-in.xhtml"),
            new Rule("/welcome", "/view/signin/welcome.xhtml"),
            new Rule("/setup", "/view/setup/setup.xhtml"));

    /** A page of an account, by what follows the account's short name. */
    private static final List<Rule> OF_ACCOUNT = List.of(
            new Rule("/", "/view/overview/work.xhtml"),
            new Rule("/search", "/view/find/search.xhtml"),
            new Rule("/find/projects", "/view/find/projects.xhtml"),
            new Rule("/find/companies", "/view/find/companies.xhtml"),
            new Rule("/find/people", "/view/find/people.xhtml"),
            new Rule("/profile", "/view/account/profile.xhtml"),
            new Rule("/settings/account", "/view/account/settings.xhtml"),
            new Rule("/settings/letterhead", "/view/letterhead/letterhead.xhtml"),
            new Rule("/settings/logo", "/letterhead/logo"),
            new Rule("/settings/logo\\.png", "/letterhead/logo.png"),
            new Rule("/projects/new", "/view/project/new.xhtml"),
            new Rule("/projects/" + ID + "/settings", "/view/project/settings.xhtml"),
            new Rule("/projects/" + ID + "/settings/members", "/view/project/members.xhtml"),
            new Rule("/projects/" + ID + "/contracts", "/view/contract/contracts.xhtml"),
            new Rule("/projects/" + ID + "/contracts/new", "/view/contract/new.xhtml"),
            new Rule("/contracts/" + ID + "/edit", "/view/contract/edit.xhtml"),
            new Rule("/contracts/" + ID + "/change-orders/new", "/view/contract/change-order-new.xhtml"),
            new Rule("/change-orders/" + ID, "/view/contract/change-order.xhtml"),
            new Rule("/directory/companies/new", "/view/directory/company-new.xhtml"),
            new Rule("/directory/companies/" + ID, "/view/directory/company.xhtml"),
            new Rule("/directory/people/new", "/view/directory/person-new.xhtml"),
            new Rule("/directory/people/" + ID, "/view/directory/person.xhtml"),
            new Rule("/projects", "/view/project/projects.xhtml"),
            new Rule("/projects/" + ID, "/view/overview/overview.xhtml"),
            new Rule("/projects/" + ID + "/billing", "/view/billing/billing.xhtml"),
            new Rule("/projects/" + ID + "/billing\\.csv", "/view/billing/register.csv"),
            new Rule("/projects/" + ID + "/billing\\.xlsx", "/view/billing/register.xlsx"),
            new Rule("/projects\\.csv", "/view/project/projects.csv"),
            new Rule("/projects\\.xlsx", "/view/project/projects.xlsx"),
            new Rule("/projects/" + ID + "/contracts\\.csv", "/view/contract/contracts.csv"),
            new Rule("/projects/" + ID + "/contracts\\.xlsx", "/view/contract/contracts.xlsx"),
            new Rule("/projects/" + ID + "/periods\\.csv", "/view/billing/periods.csv"),
            new Rule("/projects/" + ID + "/periods\\.xlsx", "/view/billing/periods.xlsx"),
            new Rule("/contracts/" + ID + "/schedule\\.csv", "/view/contract/schedule.csv"),
            new Rule("/contracts/" + ID + "/schedule\\.xlsx", "/view/contract/schedule.xlsx"),
            new Rule("/directory/companies\\.csv", "/view/directory/companies.csv"),
            new Rule("/directory/companies\\.xlsx", "/view/directory/companies.xlsx"),
            new Rule("/directory/people\\.csv", "/view/directory/people.csv"),
            new Rule("/directory/people\\.xlsx", "/view/directory/people.xlsx"),
            new Rule("/claims/" + ID + "\\.csv", "/view/claim/claim.csv"),
            new Rule("/claims/" + ID + "\\.xlsx", "/view/claim/claim.xlsx"),
            new Rule("/projects/" + ID + "/documents", "/view/billing/bundles.xhtml"),
            new Rule("/documents/" + ID, "/view/billing/bundle"),
            new Rule("/claims/" + ID + "/upload", "/view/upload/claim.xhtml"),
            new Rule("/claims/" + ID + "/file", "/sheet/claim-file"),
            new Rule("/claims/" + ID + "/wrong-rows\\.xlsx", "/view/upload/wrong-claim.xlsx"),
            new Rule("/claims/" + ID + "/template\\.csv", "/view/upload/claim.csv"),
            new Rule("/claims/" + ID + "/template\\.xlsx", "/view/upload/claim.xlsx"),
            new Rule("/contracts/" + ID + "/upload", "/view/upload/schedule.xhtml"),
            new Rule("/contracts/" + ID + "/file", "/sheet/schedule-file"),
            new Rule("/contracts/" + ID + "/wrong-rows\\.xlsx", "/view/upload/wrong-schedule.xlsx"),
            new Rule("/contracts/" + ID + "/template\\.csv", "/view/upload/schedule.csv"),
            new Rule("/contracts/" + ID + "/template\\.xlsx", "/view/upload/schedule.xlsx"),
            new Rule("/contracts/" + ID, "/view/contract/contract.xhtml"),
            new Rule("/contracts/" + ID + "/bill", "/view/claim/new-claim.xhtml"),
            new Rule("/contracts/" + ID + "/schedule-lines", "/sheet/schedule-lines"),
            new Rule("/claims", "/view/claim/claims.xhtml"),
            new Rule("/claims/" + ID, "/view/claim/claim.xhtml"),
            new Rule("/claims/" + ID + "/lines", "/sheet/claim-lines"),
            new Rule("/claims/" + ID + "/document\\.pdf", "/view/claim/document.pdf"),
            new Rule("/claims/" + ID + "/line-reviews", "/sheet/line-reviews"),
            new Rule("/claims/" + ID + "/line-groups", "/sheet/line-groups"),
            new Rule("/claims/" + ID + "/line-retainages", "/sheet/line-retainages"),
            new Rule("/directory/companies", "/view/directory/companies.xhtml"),
            new Rule("/directory/people", "/view/directory/people.xhtml"),
            new Rule("/glossary", "/view/glossary/glossary.xhtml"),
            new Rule("/settings/api-keys", "/view/apikey/api-keys.xhtml"));

    private static final Pattern IN_ACCOUNT = Pattern.compile("/[a-z0-9][a-z0-9-]*(/.*)");

    private Pages() {}

    private record Rule(Pattern address, String view) {
        Rule(String address, String view) {
            this(Pattern.compile(address), view);
        }

        Optional<String> view(String asked) {
            Matcher matcher = address.matcher(asked);
            if (!matcher.matches()) {
                return Optional.empty();
            }
            return Optional.of(matcher.groupCount() == 0 ? view : view + "?id=" + matcher.group(1));
        }
    }

    /** The view of an address that needs no account. */
    static Optional<String> open(String address) {
        return first(OPEN, address);
    }

    /** The view of an address within an account. */
    static Optional<String> ofAccount(String address) {
        Matcher matcher = IN_ACCOUNT.matcher(address);
        return matcher.matches() ? first(OF_ACCOUNT, matcher.group(1)) : Optional.empty();
    }

    /** Whether an address is that of an account, and of nothing in it. */
    static boolean isHome(String address) {
        Matcher matcher = IN_ACCOUNT.matcher(address);
        return matcher.matches() && "/".equals(matcher.group(1));
    }

    private static Optional<String> first(List<Rule> rules, String address) {
        return rules.stream().flatMap(rule -> rule.view(address).stream()).findFirst();
    }
}
