package org.claimwright.core.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimwright.core.claim.Billing.typed;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.claimwright.core.contract.SomeContract;

/** Published applications for payment, billed line by line and held against the published figures. */
final class ApplicationExamples {
    private static final List<String> SUMMARY =
            List.of("L1", "L2", "L3", "L4", "L5a", "L5b", "L5", "L6", "L7", "L8", "L9");

    private ApplicationExamples() {}

    /** Applications one after another; the published deduction from line 004 is a change order of its own here. */
    static void fiveLineJob(JsonNode last) {
        SomeContract contract = SomeContract.inLumpSums("USD", "10", "5");
        WorkedExamples.of("US-01b/1").get("lines").forEach(line -> contract.line(text(line, "item"), text(line, "C")));
        Billing billing = Billing.of(contract);
        for (int no = 1; no <= last.get("no").asInt(); no++) {
            if (no > 1) {
                billing.approve();
            }
            billApplication(contract, billing, WorkedExamples.of("US-01b/" + no));
        }
        assertSummary(billing, last.get("header"));
        last.get("lines").forEach(line -> assertColumns(billing, line, "D", "E", "F", "G"));
        assertThat(billing.approve().certificate()).isEqualTo(text(last, "certified"));
    }

    private static void billApplication(SomeContract contract, Billing billing, JsonNode application) {
        application.get("change_orders").properties().forEach(order -> {
            boolean known =
                    contract.lines().stream().anyMatch(line -> line.number().equals(order.getKey()));
            String number = known ? order.getKey() + "-deduction" : order.getKey();
            contract.change(SomeContract.lump(number, order.getValue().asText(), null));
        });
        billing.open();
        application
                .get("lines")
                .forEach(line -> bill(billing, text(line, "item"), decimal(line, "E"), decimal(line, "F")));
    }

    /** Work and what is stored at the end: what was stored before and is not any more was installed. */
    private static void bill(Billing billing, String line, BigDecimal work, BigDecimal stored) {
        BigDecimal change = stored.subtract(new BigDecimal(billing.columns(line).get("F")));
        String installed = change.negate().max(BigDecimal.ZERO).toPlainString();
        String fresh = change.max(BigDecimal.ZERO).toPlainString();
        billing.type(typed(line, "work", work.toPlainString(), "storedNew", fresh, "movedToWork", installed));
    }

    static void storedThenInstalled(JsonNode example) {
        Billing billing = Billing.of(SomeContract.inLumpSums("USD", "10", "10").line("1", text(example, "contract")));
        for (JsonNode application : example.get("apps")) {
            billing.open();
            bill(billing, "1", decimal(application, "E"), decimal(application, "F"));
            assertColumns(billing, "1", application, "D", "E", "F", "G");
            assertThat(billing.columns("1").get("I")).isEqualTo(text(application, "ret"));
            assertSummary(billing, application);
            billing.approve();
        }
    }

    static void storedThenInstalledOnFourLines(JsonNode example) {
        SomeContract contract = SomeContract.inLumpSums("USD", "10", "10");
        List<String> scheduled = texts(example.get("C"));
        for (int i = 0; i < scheduled.size(); i++) {
            contract.line(String.valueOf(i), scheduled.get(i));
        }
        Billing billing = Billing.of(contract);
        for (JsonNode application : example.get("apps")) {
            billing.open();
            for (int i = 0; i < scheduled.size(); i++) {
                billOneOfFour(billing, application, i);
            }
            assertSummary(billing, application);
            billing.approve();
        }
    }

    /** The second application publishes totals only: everything stored before is installed in it. */
    private static void billOneOfFour(Billing billing, JsonNode application, int i) {
        String line = String.valueOf(i);
        BigDecimal total = new BigDecimal(application.get("G").get(i).asText());
        BigDecimal before = new BigDecimal(billing.columns(line).get("D"));
        BigDecimal stored = application.has("F")
                ? new BigDecimal(application.get("F").get(i).asText())
                : BigDecimal.ZERO.setScale(2);
        bill(billing, line, total.subtract(before).subtract(stored), stored);
        assertThat(new BigDecimal(billing.columns(line).get("G"))).isEqualTo(total);
    }

    /** Line 9 includes the retainage; the source's balance, which leaves it out, is not line 9. */
    static void halfWay(JsonNode example) {
        JsonNode header = example.get("header");
        Billing billing = secondApplication(header, "10", SomeContract.inLumpSums("USD", "10", "10"));
        assertSummary(billing, header);
    }

    static void header(JsonNode vector) {
        SomeContract contract = SomeContract.inLumpSums("USD", "5", "5");
        Billing billing = secondApplication(vector, "5", contract);
        assertSummary(billing, vector);
    }

    /** A first application that certified line 7, and a second one that brings the work to line 4. */
    private static Billing secondApplication(JsonNode header, String rate, SomeContract contract) {
        contract.line("1", text(header, "L1"));
        BigDecimal kept = BigDecimal.ONE.subtract(new BigDecimal(rate).movePointLeft(2));
        BigDecimal before = decimal(header, "L7").divide(kept, 2, RoundingMode.HALF_UP);
        Billing billing = Billing.of(contract)
                .open()
                .type("1", "work", before.toPlainString())
                .approve();
        if (decimal(header, "L2").signum() != 0) {
            contract.change(SomeContract.lump("2", text(header, "L2"), null));
        }
        BigDecimal done = decimal(header, header.has("L4") ? "L4" : "work");
        return billing.open().type("1", "work", done.subtract(before).toPlainString());
    }

    static void firstApplication(JsonNode example) {
        JsonNode header = example.get("header");
        JsonNode line = example.get("lines").get(0);
        BigDecimal otherLines = decimal(header, "L1").subtract(decimal(line, "C"));
        BigDecimal otherWork = decimal(header, "L4").subtract(decimal(line, "E"));
        SomeContract contract = SomeContract.inLumpSums("USD", "10", "10")
                .line(text(line, "item"), text(line, "C"))
                .line("other", otherLines.toPlainString());
        Billing billing = Billing.of(contract)
                .open()
                .type(
                        typed(text(line, "item"), "work", text(line, "E")),
                        typed("other", "work", otherWork.toPlainString()));
        assertSummary(billing, header);
        assertColumns(billing, line, "C", "D", "E", "F", "G", "H", "I", "percent");
    }

    /** Holdback columns only; the tax on them is not built. */
    static void holdbackUntilRelease(JsonNode example) {
        Billing billing = Billing.of(SomeContract.inLumpSums("CAD", "10", "10").line("1", "200000.00"));
        for (JsonNode row : example.get("rows")) {
            billing.open();
            if (row.has("amount")) {
                String first = billing.columns("1").get("I");
                String second = billing.columns("2").get("I");
                billing.type(typed("1", "workReleased", first), typed("2", "workReleased", second));
                assertThat(billing.header().get("L8")).isEqualTo(text(row, "amount"));
            } else {
                billToDate(billing, row);
            }
            billing.approve();
        }
        assertThat(billing.header()).containsEntry("L5", "0.00").containsEntry("L9", "0.00");
    }

    private static void billToDate(Billing billing, JsonNode row) {
        if (text(row, "claim").endsWith("final")) {
            billing.change(SomeContract.lump("2", "10000.00", null));
            billing.type(typed("2", "totalPercent", "100"), typed("1", "totalPercent", "100"));
        } else {
            billing.type("1", "work", text(row, "this_period"));
        }
        assertThat(billing.header())
                .containsEntry("L4", text(row, "completed_to_date"))
                .containsEntry("L5", text(row, "holdback_to_date"))
                .containsEntry("L8", text(row, "net"));
    }

    /** Every line of the summary that is published. */
    private static void assertSummary(Billing billing, JsonNode published) {
        Map<String, String> header = billing.header();
        SUMMARY.stream().filter(published::has).forEach(line -> assertThat(header)
                .containsEntry(line, text(published, line)));
    }

    private static void assertColumns(Billing billing, JsonNode line, String... columns) {
        assertColumns(billing, text(line, "item"), line, columns);
    }

    private static void assertColumns(Billing billing, String number, JsonNode line, String... columns) {
        for (String column : columns) {
            assertThat(billing.columns(number)).containsEntry(column, text(line, column));
        }
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static String text(JsonNode node, String member) {
        return node.get(member).asText();
    }

    private static BigDecimal decimal(JsonNode node, String member) {
        return new BigDecimal(text(node, member));
    }
}
