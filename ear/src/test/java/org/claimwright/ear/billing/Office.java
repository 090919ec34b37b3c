package org.claimwright.ear.billing;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimwright.core.db.Setting;
import org.claimwright.core.signin.Passwords;
import org.claimwright.core.signin.Secrets;
import org.claimwright.ear.harness.BlackBox;

/** A firm of one story: an account with people who sign in, and a job that was entered through the API. */
final class Office {
    private static final String PASSWORD = "concrete before steel";
    private static final Pattern ID = Pattern.compile("\"id\" ?: ?\"([^\"]+)\"");
    private static final Pattern VERSION = Pattern.compile("\"version\" ?: ?(\\d+)");
    private static final BlackBox PRODUCT = BlackBox.micro();

    private final UUID account = UUID.randomUUID();
    private final String key = "cw_" + Secrets.random();
    private final String slug = "office-" + account.toString().substring(0, 8);
    private final String administrator;
    private String project;
    private int contracts;

    private Office(String market, String pointOfView, String language) {
        write(
                "insert into account (id, slug, name, market, point_of_view, language, currency, time_zone, demonstration)"
                        + " values (?, ?, 'Harbour Office', ?, ?, ?, 'USD', 'UTC', true)",
                account,
                slug,
                market,
                pointOfView,
                language);
        UUID person = UUID.randomUUID();
        administrator = "ana-" + person + "@office.example";
        write(
                "insert into person (account_id, id, name, email, administrator) values (?, ?, 'Ana Lopez', ?, true)",
                account,
                person,
                administrator);
        signsIn(administrator);
        write(
                "insert into api_key (account_id, id, person_id, name, hash, scopes, created_by, created_at)"
                        + " values (?, ?, ?, 'Test', ?, 'READ,WRITE,ADMIN', ?, now())",
                account,
                UUID.randomUUID(),
                person,
                Secrets.hash(key),
                person);
    }

    static Office of(String market, String pointOfView, String language) {
        write("delete from sign_in_attempt");
        Office office = new Office(market, pointOfView, language);
        office.project = id(office.post(
                "/projects", "{'number':'P-1','name':'Harbour Tower','currency':'USD','timeZone':'UTC'}", null));
        return office;
    }

    /** An approved subcontract with two lines of 20,000.00 and 30,000.00. */
    String subcontract(String title) {
        return contract("SUBCONTRACT", title);
    }

    /** An approved contract of that kind with two lines of 20,000.00 and 30,000.00. */
    String contract(String kind, String title) {
        String company = id(post("/companies", "{'name':'" + title + " Co.'}", null));
        contracts++;
        String made = post(
                "/projects/" + project + "/contracts",
                "{'kind':'%s','number':'SC-%d','title':'%s','companyId':'%s'}"
                        .formatted(kind, contracts, title, company),
                null);
        String address = "/contracts/" + id(made);
        String lines =
                """
                {'lines':[{'number':'001','description':'Concrete','amount':'20000.00'},
                  {'number':'002','description':'Steel','amount':'30000.00'}]}""";
        String scheduled = send("PUT", address + "/schedule-of-values", lines, version(made));
        post(address + "/status", "{'status':'APPROVED'}", version(scheduled));
        return id(made);
    }

    /** A period that began ten days ago and takes claims for three days more. */
    void period() {
        period("DOWNSTREAM");
    }

    void period(String direction) {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        post(
                "/projects/" + project + "/billing-periods",
                "{'direction':'%s','startOn':'%s','endOn':'%s','dueOn':'%s'}"
                        .formatted(direction, today.minusDays(10), today.plusDays(10), today.plusDays(3)),
                null);
    }

    /** Somebody who bills on a contract, reads these words, and signs in. */
    String contact(String contract, String language, String market, String pointOfView) {
        String email = "kim-" + UUID.randomUUID() + "@forming.example";
        Matcher company = Pattern.compile("\"companyId\" ?: ?\"([^\"]+)\"").matcher(get("/contracts/" + contract));
        company.find();
        String person = id(post(
                "/people",
                "{'name':'Kim Roy','email':'%s','companyId':'%s'}".formatted(email, company.group(1)),
                null));
        send("PUT", "/projects/" + project + "/members/" + person, "{}", null);
        String seen = get("/contracts/" + contract);
        send("PATCH", "/contracts/" + contract, "{'contactIds':['" + person + "']}", version(seen));
        write(
                "update person set language = ?, market = ?, point_of_view = ? where id = ?",
                language,
                market,
                pointOfView,
                UUID.fromString(person));
        signsIn(email);
        return email;
    }

    /** A claim for half of the first line of a contract, in the one period there is, submitted. */
    String submitted(String contract) {
        String periods = get("/projects/" + project + "/billing-periods");
        String claim = post("/contracts/" + contract + "/progress-claims", "{'periodId':'" + id(periods) + "'}", null);
        String address = "/progress-claims/" + id(claim);
        String typed = send("PATCH", address + "/lines", "[{'line':'001','workPercent':'50'}]", version(claim));
        post(address + "/submission", "{}", version(typed));
        return id(claim);
    }

    /** Sends a submitted claim back because of one line. */
    void sendBack(String claim, String line, String reason) {
        String body = "{'lines':[{'line':'%s','decision':'REJECTED','reason':'%s'}],'outcome':'REVISE_AND_RESUBMIT',"
                + "'undecided':'ACCEPT'}";
        post(
                "/progress-claims/" + claim + "/review",
                body.formatted(line, reason),
                version(get("/progress-claims/" + claim)));
    }

    /** Signs in as {@link #enter} does, with nothing but keys. */
    void enterByKeyboard(Keyboard keyboard, String email, String path) {
        keyboard.open("/sign-in?continue=/" + slug + path);
        keyboard.tabTo("[id='form:email']").type(email);
        keyboard.tabTo("[id='form:password']").type(PASSWORD).press("Enter");
        keyboard.waitFor("**/" + slug + path);
    }

    private static void signsIn(String email) {
        UUID login = UUID.randomUUID();
        write(
                "insert into login (id, email, password_hash, password_changed_at) values (?, ?, ?, now() - interval '1 day')",
                login,
                email,
                Passwords.hash(PASSWORD));
        write("update person set login_id = ? where email = ?", login, email);
    }

    /** Signs in and arrives at an address of the account. */
    void enter(Page page, String email, String path) {
        page.navigate("/sign-in?continue=/" + slug + path);
        page.fill("id=form:email", email);
        page.fill("id=form:password", PASSWORD);
        page.click("id=form:signIn");
        page.waitForLoadState();
    }

    String get(String path) {
        return send("GET", path, null, null);
    }

    private String post(String path, String body, String version) {
        return send("POST", path, body, version);
    }

    private String send(String method, String path, String body, String version) {
        List<String> headers =
                new ArrayList<>(List.of("Authorization", "Bearer " + key, "Content-Type", "application/json"));
        headers.addAll(List.of("Idempotency-Key", UUID.randomUUID().toString()));
        if (version != null) {
            headers.addAll(List.of("If-Match", "\"" + version + "\""));
        }
        String json = body == null ? null : body.replace('\'', '"');
        HttpResponse<String> answer = PRODUCT.send(method, "/api/v1" + path, json, headers.toArray(String[]::new));
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(method + " " + path + ": " + answer.body());
        }
        return answer.body();
    }

    static String id(String answer) {
        return first(ID, answer);
    }

    private static String version(String answer) {
        return first(VERSION, answer);
    }

    private static String first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        if (!found.find()) {
            throw new IllegalStateException(pattern + " is not in " + text);
        }
        return found.group(1);
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

    String administrator() {
        return administrator;
    }

    String slug() {
        return slug;
    }

    /** The address of the billing tool, after the account. */
    String tool() {
        return "/projects/" + project + "/billing";
    }
}
