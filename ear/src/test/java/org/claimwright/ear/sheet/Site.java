package org.claimwright.ear.sheet;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.claimwright.core.db.Setting;
import org.claimwright.core.signin.Passwords;
import org.claimwright.core.signin.Secrets;
import org.claimwright.ear.harness.BlackBox;

/** An account of a test's own, whose administrator signs in and whose program fills it: a contract, and a claim on it. */
final class Site {
    private static final String PASSWORD = "concrete before steel";
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");
    private static final Pattern VERSION = Pattern.compile("\"version\":(\\d+)");

    final BlackBox product = BlackBox.micro();
    final UUID account = UUID.randomUUID();
    final UUID person = UUID.randomUUID();
    final String slug = "site-" + account.toString().substring(0, 8);
    private final String email = "ana-" + account + "@harbour.example";
    private final String key = "cw_" + Secrets.random();
    private String project;
    private String period;
    private String company;

    private Site(String market, String language) {
        UUID login = UUID.randomUUID();
        write(
                "insert into login (id, email, password_hash, password_changed_at) values (?, ?, ?, now() - interval '1 day')",
                login,
                email,
                Passwords.hash(PASSWORD));
        write(
                "insert into account (id, slug, name, market, point_of_view, language, currency, time_zone)"
                        + " values (?, ?, 'Site', ?, 'GENERAL_CONTRACTOR', ?, 'USD', 'UTC')",
                account,
                slug,
                market,
                language);
        write(
                "insert into person (account_id, id, name, email, administrator, login_id) values (?, ?, 'Ana Lopez', ?, true, ?)",
                account,
                person,
                email,
                login);
        write(
                "insert into api_key (account_id, id, person_id, name, hash, scopes, created_by, created_at)"
                        + " values (?, ?, ?, 'Test', ?, 'READ,WRITE,ADMIN', ?, now())",
                account,
                UUID.randomUUID(),
                person,
                Secrets.hash(key),
                person);
    }

    /** With a project, a company and an open period, in the words of the United States. */
    static Site american() {
        return new Site("US", "en").opened();
    }

    /** The same in French, as in Quebec. */
    static Site quebecois() {
        return new Site("CA", "fr").opened();
    }

    private Site opened() {
        company = id(api("POST", "/companies", "{'name':'Northside Forming'}", null));
        project = id(api(
                "POST",
                "/projects",
                "{'number':'P-1','name':'Harbour Tower','currency':'USD','timeZone':'UTC'}",
                null));
        write("update account set refuse_over_billing = true where id = ?", account);
        period = id(api(
                "POST",
                "/projects/" + project + "/billing-periods",
                "{'direction':'DOWNSTREAM','startOn':'2026-05-01','endOn':'2026-05-31','dueOn':'2026-05-31'}",
                null));
        return this;
    }

    /** A contract that is still a draft, and has no lines. */
    String draft(String number) {
        return id(api(
                "POST",
                "/projects/" + project + "/contracts",
                "{'kind':'SUBCONTRACT','number':'%s','title':'Core and shell','companyId':'%s','retainage':{'work':'10'}}"
                        .formatted(number, company),
                null));
    }

    /** A claim in draft on a contract with so many lines of 10,000.00 each. */
    String claim(int lines) {
        String contract = draft("K-" + lines);
        String schedule = IntStream.rangeClosed(1, lines)
                .mapToObj(n ->
                        "{'number':'%04d','costCode':'03-300','description':'Work of trade %d, supplied and placed','amount':'10000.00'}"
                                .formatted(n, n))
                .collect(Collectors.joining(",", "{'lines':[", "]}"));
        String address = "/contracts/" + contract;
        HttpResponse<String> seen = api("GET", address, null, null);
        HttpResponse<String> written = api("PUT", address + "/schedule-of-values", schedule, tag(seen));
        api("POST", address + "/status", "{'status':'APPROVED'}", tag(written));
        return id(api("POST", address + "/progress-claims", "{'periodId':'" + period + "'}", null));
    }

    /** A claim in draft on lines of 10,000.00 each with these cost codes, and on a change order of 5,000.00. */
    String codedClaim(String... codes) {
        String contract = draft("C-" + codes.length);
        String schedule = IntStream.range(0, codes.length)
                .mapToObj(n -> "{'number':'%04d','costCode':'%s','description':'Work %d','amount':'10000.00'}"
                        .formatted(n + 1, codes[n], n + 1))
                .collect(Collectors.joining(",", "{'lines':[", "]}"));
        String address = "/contracts/" + contract;
        HttpResponse<String> written =
                api("PUT", address + "/schedule-of-values", schedule, tag(api("GET", address, null, null)));
        api("POST", address + "/status", "{'status':'APPROVED'}", tag(written));
        api(
                "POST",
                address + "/change-orders",
                "{'number':'CO-1','title':'More rebar','status':'APPROVED','lines':[{'number':'9001','costCode':'03-200','description':'Rebar','amount':'5000.00'}]}",
                null);
        return id(api("POST", address + "/progress-claims", "{'periodId':'" + period + "'}", null));
    }

    /** Types into a claim from elsewhere, as a colleague's program does. */
    void type(String claim, String edits) {
        String address = "/progress-claims/" + claim;
        api("PATCH", address + "/lines", edits, tag(api("GET", address, null, null)));
    }

    /** Hands a claim over for review. */
    void submit(String claim) {
        String address = "/progress-claims/" + claim;
        api("POST", address + "/submission", "{}", tag(api("GET", address, null, null)));
    }

    /** What a program reads about a claim. */
    String read(String claim) {
        return api("GET", "/progress-claims/" + claim, null, null).body();
    }

    /** What a program reads about a contract's schedule. */
    String schedule(String contract) {
        return api("GET", "/contracts/" + contract + "/schedule-of-values", null, null)
                .body();
    }

    private HttpResponse<String> api(String method, String path, String body, String version) {
        String json = body == null ? null : body.replace('\'', '"');
        String[] headers = {
            "Authorization",
            "Bearer " + key,
            "Content-Type",
            "application/json",
            "If-Match",
            version == null ? "\"none\"" : version
        };
        String[] sent = version == null ? Arrays.copyOf(headers, 4) : headers;
        HttpResponse<String> answer = product.send(method, "/api/v1" + path, json, sent);
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(method + " " + path + ": " + answer.body());
        }
        return answer;
    }

    private static String tag(HttpResponse<String> seen) {
        return seen.headers().firstValue("ETag").orElseThrow();
    }

    private static String id(HttpResponse<String> made) {
        var found = ID.matcher(made.body());
        if (!found.find()) {
            throw new IllegalStateException(made.body());
        }
        return found.group(1);
    }

    /** The version that an answer names. */
    static int version(String answer) {
        var found = VERSION.matcher(answer);
        if (!found.find()) {
            throw new IllegalStateException(answer);
        }
        return Integer.parseInt(found.group(1));
    }

    /** Signs its administrator in and opens a page of the account. */
    void open(Page page, String path) {
        page.navigate("/sign-in?continue=/" + slug + path);
        signIn(page);
        page.waitForURL(address -> address.endsWith(path));
    }

    /** Signs its administrator in on the page to sign in on. */
    void signIn(Page page) {
        page.fill("id=form:email", email);
        page.fill("id=form:password", PASSWORD);
        page.click("id=form:signIn");
        page.waitForURL(address -> !address.contains("/sign-in"));
    }

    private static void write(String sql, Object... values) {
        try (Connection connection = DriverManager.getConnection(
                        Setting.DB_URL.value(), Setting.DB_OWNER_USER.value(), Setting.DB_OWNER_PASSWORD.value());
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
