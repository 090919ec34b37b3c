package org.claimwright.core.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimwright.core.claim.Billing.typed;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.claimwright.core.contract.SomeContract;
import org.claimwright.core.project.ClaimType;

/** Small published vectors: one rule each. */
final class VectorExamples {
    private VectorExamples() {}

    static void line(JsonNode vector) {
        Billing billing = oneLine(text(vector, "C"), "10")
                .type("1", "work", text(vector, "D"))
                .approve()
                .open()
                .type("1", "work", text(vector, "E"), "storedNew", text(vector, "F"));
        for (String column : List.of("C", "D", "E", "F", "G", "H")) {
            assertThat(billing.columns("1")).containsEntry(column, text(vector, column));
        }
        assertThat(new BigDecimal(billing.columns("1").get("percent"))).isEqualByComparingTo(text(vector, "percent"));
    }

    static void split(JsonNode vector) {
        Billing billing = Billing.of(SomeContract.inLumpSums("USD", "10", "0").line("1", "100000.00"))
                .open()
                .type("1", "work", text(vector, "work"), "storedNew", text(vector, "stored"));
        assertThat(billing.header())
                .containsEntry("L5a", text(vector, "L5a"))
                .containsEntry("L5b", text(vector, "L5b"));
    }

    static void variableLines(JsonNode vector) {
        SomeContract contract = SomeContract.inLumpSums("USD", "7", "7");
        for (JsonNode line : vector.get("lines")) {
            String rate = new BigDecimal(text(line, "bp")).movePointLeft(2).toPlainString();
            contract.line(rate, text(line, "amount"), rate);
        }
        Billing billing = Billing.of(contract.line("fallback", "10000.00")).open();
        billing.claim().lines().forEach(line -> billing.type(line.price().number(), "totalPercent", "100"));
        List<String> retained = new ArrayList<>();
        vector.get("lines").forEach(line -> retained.add(text(line, "ret")));
        retained.add("700.00");
        assertThat(billing.claim().lines())
                .extracting(line -> line.retainage().total().amount(2).toPlainString())
                .isEqualTo(retained);
    }

    /** At 10 % each line holds 3,333.33, and the header their sum: not 10 % of its own sum, which is 10,000.00. */
    static void thirds(JsonNode vector) {
        SomeContract contract = SomeContract.inLumpSums("USD", "10", "10");
        vector.get("lines")
                .forEach(line -> contract.line(String.valueOf(contract.lines().size()), line.asText()));
        Billing billing = Billing.of(contract).open();
        billing.claim().lines().forEach(line -> billing.type(line.price().number(), "workPercent", "100"));
        assertThat(billing.header()).containsEntry("L4", "100000.00").containsEntry("L5", "9999.99");
    }

    static void deduction(JsonNode vector) {
        Billing billing = Billing.of(SomeContract.inLumpSums("USD", "10", "10")
                        .line("1", text(vector, "L1"))
                        .change(SomeContract.lump("2", text(vector, "L2"), null)))
                .open();
        assertThat(billing.header())
                .containsEntry("L1", text(vector, "L1"))
                .containsEntry("L2", text(vector, "L2"))
                .containsEntry("L3", text(vector, "L3"));
    }

    static void releaseOfEverything(JsonNode vector) {
        SomeContract contract = SomeContract.inLumpSums("USD", rate(vector), rate(vector));
        for (JsonNode held : vector.get("retained")) {
            String work = new BigDecimal(held.asText()).movePointRight(1).toPlainString();
            contract.line(work, "10000.00");
        }
        Billing billing = Billing.of(contract).open();
        contract.lines().forEach(line -> billing.type(line.number(), "work", line.number()));
        assertThat(billing.header()).containsEntry("L5", text(vector, "total"));
        billing.approve().open(ClaimType.RETAINAGE_RELEASE);
        contract.lines()
                .forEach(line -> billing.type(
                        line.number(),
                        "workReleased",
                        billing.columns(line.number()).get("I")));
        assertThat(billing.header()).containsEntry("L5", "0.00").containsEntry("L8", text(vector, "total"));
        assertThat(text(vector, "release")).endsWith(text(vector, "total"));
    }

    /** What is completed to date is typed in per cent; what was billed before is taken off. */
    static void percentDrivesAmount(JsonNode vector) {
        Billing billing = oneLine(text(vector, "C"), rate(vector));
        if (vector.has("D")) {
            billing.type("1", "work", text(vector, "D")).approve().open();
        }
        billing.type("1", "totalPercent", text(vector, "percent"));
        List.of("D", "E", "G", "H", "I", "net").stream()
                .filter(vector::has)
                .forEach(column -> assertThat(billing.columns("1")).containsEntry(column, text(vector, column)));
    }

    static void percentOfThisClaim(JsonNode vector) {
        Billing billing = oneLine(text(vector, "C"), rate(vector)).type("1", "workPercent", text(vector, "percent"));
        assertThat(billing.columns("1"))
                .containsEntry("E", text(vector, "gross"))
                .containsEntry("I", text(vector, "retained"))
                .containsEntry("net", text(vector, "bill"));
    }

    static void retainedAndNet(JsonNode vector) {
        Billing billing = oneLine("5000.00", "10").type("1", "work", text(vector, "gross"));
        assertThat(billing.columns("1"))
                .containsEntry("I", text(vector, "retained"))
                .containsEntry("net", text(vector, "net"));
    }

    static void ratesOfLines(JsonNode vector) {
        for (JsonNode row : vector.get("v")) {
            String rate = row.get(1).asText().replace(" %", "");
            Billing billing = Billing.of(SomeContract.inLumpSums("USD", "3", "3")
                            .line("1", row.get(0).asText(), rate))
                    .open()
                    .type("1", "work", row.get(0).asText());
            assertThat(billing.columns("1")).containsEntry("I", row.get(2).asText());
        }
    }

    static void finalRelease(JsonNode vector) {
        Billing billing = SomeClaims.concreteAndSteel()
                .type(typed("001", "totalPercent", "100"), typed("002", "totalPercent", "100"))
                .approve();
        String held = billing.header().get("L5");
        billing.open(ClaimType.RETAINAGE_RELEASE)
                .type(typed("001", "workReleased", "2000.00"), typed("002", "workReleased", "3000.00"));
        assertThat(text(vector, "L4")).isEqualTo("= L3");
        assertThat(billing.header())
                .containsEntry("L4", billing.header().get("L3"))
                .containsEntry("L5", text(vector, "L5"))
                .containsEntry("L8", held);
    }

    static void withheld(JsonNode vector) {
        Billing billing = oneLine("20000000.00", "0")
                .type("1", "work", text(vector, "requested"))
                .submit()
                .withhold(text(vector, "withheld"))
                .certify();
        assertThat(billing.certificate()).isEqualTo(text(vector, "paid"));
        assertThat(billing.header()).containsEntry("L8", text(vector, "requested"));
        assertThat(billing.open().header())
                .as("what is withheld comes back with the next claim")
                .containsEntry("L8", text(vector, "withheld"));
    }

    /** Without the tax on it. */
    static void holdback(JsonNode example) {
        Billing billing = oneLine("200000.00", "10").type("1", "work", text(example, "this_claim"));
        assertThat(billing.header())
                .containsEntry("L5", text(example, "holdback"))
                .containsEntry("L8", text(example, "taxable_now"));
    }

    /** Claimed and scheduled by the payer, without the tax. */
    static void claimedAndScheduled(JsonNode example) {
        Billing billing = oneLine("200000.00", "0")
                .type("1", "work", text(example, "claimed"))
                .submit()
                .accept("1", text(example, "scheduled"), null)
                .certify();
        assertThat(billing.certificate()).isEqualTo(text(example, "scheduled"));
        ClaimLineSheet line = billing.sheet("1");
        String difference = line.claimedWork().minus(line.work()).amount(2).toPlainString();
        assertThat(text(example, "difference")).startsWith(difference);
        assertThat(billing.open().columns("1")).containsEntry("D", text(example, "scheduled"));
    }

    static void retentionReleasedInHalves(JsonNode example) {
        Billing billing = oneLine(text(example, "gross"), "5").type("1", "workPercent", "100");
        assertThat(billing.header()).containsEntry("L5", text(example, "retention"));
        for (String half : List.of("at_pc", "at_making_good")) {
            billing.approve().open(ClaimType.RETAINAGE_RELEASE).type("1", "workReleased", text(example, half));
            assertThat(billing.header()).containsEntry("L8", text(example, half));
        }
        assertThat(billing.header()).containsEntry("L5", "0.00");
    }

    private static Billing oneLine(String scheduled, String rate) {
        return Billing.of(SomeContract.inLumpSums("USD", rate, rate).line("1", scheduled))
                .open();
    }

    private static String rate(JsonNode vector) {
        return vector.has("rate") ? text(vector, "rate").replace(" %", "") : "10";
    }

    private static String text(JsonNode node, String member) {
        return node.get(member).asText();
    }
}
