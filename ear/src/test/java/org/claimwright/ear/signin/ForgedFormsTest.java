package org.claimwright.ear.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimwright.ear.fixture.Role;
import org.claimwright.ear.fixture.Tables;
import org.claimwright.ear.harness.BlackBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A page of somebody else's makes a signed-in browser send every form that there is: nothing comes of it. */
class ForgedFormsTest {
    private static final Pattern RULE = Pattern.compile("new Rule\\((\"[^)]*?), \"(/view/[^\"]+\\.xhtml)\"\\)");
    private static final Pattern ID = Pattern.compile("\"id\" ?: ?\"([^\"]+)\"");
    private static final Pattern VERSION = Pattern.compile("\"version\" ?: ?(\\d+)");

    private final SomeAccount account = SomeAccount.fresh();
    private final Visit victim = new Visit();
    private final Visit attacker = new Visit();
    private final Map<String, String> ids = new LinkedHashMap<>();
    private final List<String> sent = new ArrayList<>();
    private String key;

    @BeforeEach
    void an_office_with_one_of_each_thing() {
        SomeAccount.forgetFailures();
        key = account.key("scopes = 'READ,WRITE,ADMIN'");
        String project = id(
                post("/projects", "{'number':'P-1','name':'Harbour Tower','currency':'USD','timeZone':'UTC'}", null));
        String company = id(post("/companies", "{'name':'Northside Forming'}", null));
        String person = id(post(
                "/people",
                "{'name':'Kim','email':'" + UUID.randomUUID() + "@x.example','companyId':'" + company + "'}",
                null));
        ids.put("projects", project);
        ids.put("companies", company);
        ids.put("people", person);
        contract(project, company);
        victim.signIn(account);
        attacker.signIn(account.colleague());
    }

    private void contract(String project, String company) {
        String made = post(
                "/projects/" + project + "/contracts",
                "{'kind':'SUBCONTRACT','number':'SC-1','title':'Concrete','companyId':'" + company + "'}",
                null);
        String address = "/contracts/" + id(made);
        String scheduled = send(
                "PUT",
                address + "/schedule-of-values",
                "{'lines':[{'number':'1','description':'Concrete','amount':'20000.00'}]}",
                version(made));
        post(address + "/status", "{'status':'APPROVED'}", version(scheduled));
        String period = id(post(
                "/projects/" + project + "/billing-periods",
                "{'direction':'DOWNSTREAM','startOn':'2026-05-01','endOn':'2026-05-31','dueOn':'2026-05-31'}",
                null));
        ids.put("contracts", id(made));
        ids.put("claims", id(post(address + "/progress-claims", "{'periodId':'" + period + "'}", null)));
        ids.put(
                "change-orders",
                id(post(
                        address + "/change-orders",
                        "{'number':'CO-1','title':'More','lines':[{'number':'C1','description':'x','amount':'5.00'}]}",
                        null)));
    }

    @Test
    void no_form_does_anything_when_it_was_not_seen_by_who_sends_it() throws IOException {
        List<String> before = everything();
        for (String address : addresses()) {
            HttpResponse<String> page = victim.get(address);
            assertThat(page.statusCode()).as(address).isLessThan(500);
            String foreign = attacker.get(address).body();
            for (SentForm form : SentForm.of(page.body())) {
                for (String button : form.buttons()) {
                    forge("", address, form, button);
                    forge(foreign, address, form, button);
                }
            }
        }
        assertThat(sent).hasSizeGreaterThan(60);
        assertThat(everything()).isEqualTo(before);
    }

    // what the other test sends would be seen, if it did something
    @Test
    void a_form_from_its_own_page_does_what_it_says() {
        List<String> before = everything();
        String address = "/" + account.slug + "/glossary";
        victim.send(
                victim.get(address).body(),
                address,
                "words",
                "words:market",
                "CA",
                "words:pointOfView",
                "OWNER",
                "words:language",
                "FR",
                "words:choose",
                "");
        assertThat(everything()).isNotEqualTo(before);
    }

    private void forge(String page, String address, SentForm form, String button) {
        HttpResponse<String> answer = victim.send(page, address, form.id(), form.pressing(button));
        assertThat(answer.statusCode()).as(address + " " + button).isLessThan(500);
        // still signed in: nobody signs another one out either
        assertThat(victim.get("/" + account.slug + "/find/projects").statusCode())
                .as(address + " " + button)
                .isEqualTo(200);
        sent.add(address + " " + button);
    }

    /** Every page of an account, read from where the product itself says which there are. */
    private List<String> addresses() throws IOException {
        Path pages = Path.of(System.getProperty("claimwright.module"))
                .resolveSibling("web/src/main/java/org/claimwright/web/frame/Pages.java");
        List<String> addresses = new ArrayList<>();
        Matcher rule = RULE.matcher(Files.readString(pages));
        while (rule.find()) {
            String address = rule.group(1)
                    .replace("\" + ID + \"", "ID")
                    .replace("\" + ID", "ID")
                    .replace("\"", "");
            if (address.contains("ID")) {
                String kind = address.substring(0, address.indexOf("/ID")).replaceAll(".*/", "");
                assertThat(ids).as("an id for " + address).containsKey(kind);
                address = address.replace("ID", ids.get(kind));
            }
            addresses.add(
                    "/" + account.slug + address + (address.endsWith("/contracts/new") ? "?kind=SUBCONTRACT" : ""));
        }
        assertThat(addresses).hasSizeGreaterThan(30);
        return addresses.stream()
                .filter(address -> !address.endsWith("/sign-in") && !address.endsWith("/welcome"))
                .filter(address -> !address.endsWith("/setup"))
                .toList();
    }

    /** Every row of the account, and of its sign-in. */
    private List<String> everything() {
        try (Role owner = Role.owner()) {
            List<String> rows = new ArrayList<>();
            Tables.ofAccounts(owner)
                    .forEach((table, column) -> rows.add(table + " "
                            + owner.column(
                                    "select coalesce(md5(string_agg(t::text, '|' order by t::text)), '') from " + table
                                            + " t where " + column + " = ?",
                                    account.id)));
            rows.addAll(owner.column("select password_hash from login where email = ?", account.email));
            return rows;
        }
    }

    private String post(String path, String body, String version) {
        return send("POST", path, body, version);
    }

    private String send(String method, String path, String body, String version) {
        List<String> headers = new ArrayList<>(List.of(
                "Authorization",
                "Bearer " + key,
                "Content-Type",
                "application/json",
                "Idempotency-Key",
                UUID.randomUUID().toString()));
        if (version != null) {
            headers.addAll(List.of("If-Match", "\"" + version + "\""));
        }
        HttpResponse<String> answer = BlackBox.micro()
                .send(method, "/api/v1" + path, body.replace('\'', '"'), headers.toArray(String[]::new));
        assertThat(answer.statusCode()).as(path + answer.body()).isLessThan(300);
        return answer.body();
    }

    private static String id(String answer) {
        return first(ID, answer);
    }

    private static String version(String answer) {
        return first(VERSION, answer);
    }

    private static String first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        assertThat(found.find()).as(pattern + " in " + text).isTrue();
        return found.group(1);
    }
}
