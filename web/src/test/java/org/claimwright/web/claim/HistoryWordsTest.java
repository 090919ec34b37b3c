package org.claimwright.web.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import org.claimwright.core.history.HistoryEntry;
import org.claimwright.core.terminology.DictionaryName;
import org.claimwright.core.terminology.Language;
import org.claimwright.core.terminology.Market;
import org.claimwright.core.terminology.PointOfView;
import org.claimwright.core.terminology.Texts;
import org.junit.jupiter.api.Test;

class HistoryWordsTest {
    private static final Texts TEXTS =
            Texts.in(new DictionaryName(Language.FR, Market.CA, PointOfView.GENERAL_CONTRACTOR));

    @Test
    void constants_dates_and_amounts_are_told_as_the_reader_writes_them() {
        assertThat(changes(
                        "{\"status\":\"DRAFT\",\"endOn\":\"2026-05-31\",\"number\":\"007\"}",
                        "{\"status\":\"APPROVED\",\"endOn\":\"2026-06-30\",\"number\":\"008\"}"))
                .extracting(HistoryChange::from, HistoryChange::to)
                .containsExactly(
                        tuple(TEXTS.say("ClaimStatus.DRAFT"), TEXTS.say("ClaimStatus.APPROVED")),
                        tuple("31 mai 2026", "30 juin 2026"),
                        tuple("007", "008"));
    }

    @Test
    void figures_of_a_line_stand_under_its_number_whether_typed_or_reviewed() {
        assertThat(changes("{\"002\":{\"work\":\"0.00\"}}", "{\"002\":{\"work\":\"1000.00\"}}"))
                .singleElement()
                .satisfies(change -> assertThat(change.what()).contains("002"))
                .satisfies(change -> assertThat(change.to()).isEqualTo("1\u00a0000,00"));
        assertThat(changes("{}", "{\"lines\":{\"002\":{\"line\":\"002\",\"decision\":\"REJECTED\",\"reason\":\"x\"}}}"))
                .extracting(HistoryChange::to)
                .containsExactly(TEXTS.say("Decision.REJECTED"), "x");
    }

    @Test
    void an_amount_has_the_decimals_of_its_currency_however_it_was_typed() {
        String reviewed =
                "{\"lines\":{\"003\":{\"approvedWork\":\"500000\",\"approvedStored\":\"5E+3\",\"reason\":\"12\"}},"
                        + "\"withheld\":{\"amount\":\"1.5\"}}";
        assertThat(changes("{}", reviewed))
                .extracting(HistoryChange::to)
                .containsExactly("500\u00a0000,00", "5\u00a0000,00", "12", "1,50");
    }

    @Test
    void what_did_not_change_and_what_has_no_name_is_left_out() {
        assertThat(changes(
                        "{\"comment\":null,\"final\":false}", "{\"comment\":null,\"final\":false,\"periodId\":\"x\"}"))
                .isEmpty();
    }

    private static List<HistoryChange> changes(String from, String to) {
        HistoryEntry entry = new HistoryEntry(1, Instant.EPOCH, "Ana", false, "HEAD", from, to, null);
        return new HistoryWords(TEXTS, 2).of(entry);
    }
}
