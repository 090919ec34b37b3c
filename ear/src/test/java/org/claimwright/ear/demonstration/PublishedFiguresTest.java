package org.claimwright.ear.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.claimwright.core.claim.ClaimStatus;
import org.claimwright.ear.harness.BlackBox;
import org.claimwright.ear.harness.Demonstration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a partner reads of the demonstration, with the keys that are shown. */
class PublishedFiguresTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final BlackBox product = BlackBox.micro();

    // the published headers of the example US-01b, lines 2 to 9 of each application
    @ParameterizedTest
    @CsvSource({
        "1, 0.00, 1200000.00, 100000.00, 10000.00, 0.00, 90000.00, 0.00, 90000.00, 1110000.00",
        "2, 0.00, 1200000.00, 250000.00, 25000.00, 0.00, 225000.00, 90000.00, 135000.00, 975000.00",
        "3, 120000.00, 1320000.00, 400000.00, 40000.00, 0.00, 360000.00, 225000.00, 135000.00, 960000.00",
        "4, 120000.00, 1320000.00, 580000.00, 50000.00, 4000.00, 526000.00, 360000.00, 166000.00, 794000.00",
        "5, 120000.00, 1320000.00, 580000.00, 58000.00, 0.00, 522000.00, 526000.00, -4000.00, 798000.00",
        "6, 90000.00, 1290000.00, 700000.00, 70000.00, 0.00, 630000.00, 522000.00, 108000.00, 660000.00"
    })
    void the_published_example_comes_out_to_the_cent(
            int application,
            String netChange,
            String sum,
            String completed,
            String onWork,
            String onStored,
            String earned,
            String earlier,
            String due,
            String balance)
            throws IOException {
        JsonNode summary = claims(Demonstration.CONTRACTOR, "q=CC-007-0" + application)
                .get(0)
                .path("summary");
        assertThat(List.of(
                        summary.path("originalContractSum").asText(),
                        summary.path("netChangeByChangeOrders").asText(),
                        summary.path("contractSumToDate").asText(),
                        summary.path("completedAndStoredToDate").asText(),
                        summary.path("workRetainage").asText(),
                        summary.path("storedRetainage").asText(),
                        summary.path("earnedLessRetainage").asText(),
                        summary.path("previousCertificates").asText(),
                        summary.path("currentPaymentDue").asText(),
                        summary.path("balanceToFinish").asText(),
                        summary.path("certificate").asText()))
                .containsExactly(
                        "1200000.00", netChange, sum, completed, onWork, onStored, earned, earlier, due, balance, due);
    }

    @Test
    void every_status_is_met_in_each_account() throws IOException {
        for (String account : List.of(Demonstration.CONTRACTOR, Demonstration.SPECIALIST, Demonstration.OWNER)) {
            Set<String> met = new TreeSet<>();
            claims(account, "perPage=200")
                    .forEach(claim -> met.add(claim.path("status").asText()));
            assertThat(met)
                    .as(account)
                    .containsExactlyInAnyOrderElementsOf(EnumSet.allOf(ClaimStatus.class).stream()
                            .map(Enum::name)
                            .toList());
        }
    }

    @Test
    void what_happened_is_dated_when_it_would_have_happened() throws IOException {
        JsonNode first = claims(Demonstration.CONTRACTOR, "q=CC-007-01").get(0);
        YearMonth month = YearMonth.parse(first.path("endOn").asText().substring(0, 7));
        assertThat(first.path("submittedAt").asText()).startsWith(month.toString());
        JsonNode history = json(
                "/api/v1/progress-claims/" + first.path("id").asText() + "/history",
                Demonstration.shown().key());
        assertThat(history.path("items")).isNotEmpty().allMatch(entry -> Set.of(month, month.plusMonths(1))
                .contains(YearMonth.parse(entry.path("at").asText().substring(0, 7))));
    }

    @Test
    void a_thousand_lines_are_billed_for_months() throws IOException {
        String key = Demonstration.shown(Demonstration.SPECIALIST).key();
        JsonNode claim = claims(Demonstration.SPECIALIST, "q=PC-101-05").get(0);
        JsonNode whole = json("/api/v1/progress-claims/" + claim.path("id").asText(), key);
        assertThat(whole.path("lines").size()).isEqualTo(1_002);
        assertThat(whole.path("status").asText()).isEqualTo("UNDER_REVIEW");
    }

    private JsonNode claims(String account, String query) throws IOException {
        JsonNode items = json(
                        "/api/v1/progress-claims?" + query,
                        Demonstration.shown(account).key())
                .path("items");
        assertThat(items).isNotEmpty();
        return items;
    }

    private JsonNode json(String path, String key) throws IOException {
        return JSON.readTree(product.get(path, "Authorization", "Bearer " + key).body());
    }
}
