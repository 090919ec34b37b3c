package org.claimwright.web.billing;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.claimwright.core.claim.ClaimRow;
import org.claimwright.core.claim.UnbilledRow;
import org.claimwright.core.figure.Figures;
import org.claimwright.core.money.Money;
import org.claimwright.core.spreadsheet.Column;
import org.claimwright.core.spreadsheet.Column.Kind;
import org.claimwright.core.terminology.Texts;

/** Rows of the register as rows of a file, all columns of them, headed in the reader's words. */
record RegisterColumns(Texts texts) {
    List<Column> ofClaims() {
        return Stream.concat(naming(), figuring()).toList();
    }

    private Stream<Column> naming() {
        return Stream.of(
                column("number", Kind.CODE),
                column("contract", Kind.CODE),
                column("title", Kind.TEXT),
                column("company", Kind.TEXT),
                column("status", Kind.CODE),
                column("type", Kind.CODE),
                column("start", Kind.DAY),
                column("end", Kind.DAY),
                column("billing", Kind.DAY),
                column("due", Kind.DAY));
    }

    private Stream<Column> figuring() {
        return Stream.of(
                // what runs on from claim to claim would count a contract several times
                column("sum", Kind.AMOUNT),
                column("previous", Kind.AMOUNT),
                column("gross", Kind.AMOUNT).adding(),
                column("held", Kind.AMOUNT).adding(),
                column("net", Kind.AMOUNT).adding(),
                column("percent", Kind.SHARE),
                column("retainage", Kind.AMOUNT),
                column("certified", Kind.AMOUNT).adding(),
                column("currency", Kind.CODE));
    }

    List<Column> ofUnbilled() {
        return List.of(
                column("contract", Kind.CODE),
                column("title", Kind.TEXT),
                column("company", Kind.TEXT),
                column("reason", Kind.TEXT),
                column("sum", Kind.AMOUNT).adding(),
                column("billed", Kind.AMOUNT).adding(),
                column("currency", Kind.CODE));
    }

    private Column column(String name, Kind kind) {
        return Column.of(name, texts.say("billing.file." + name), kind);
    }

    List<?> values(ClaimRow row) {
        return Stream.concat(names(row), figures(row)).toList();
    }

    private Stream<Object> names(ClaimRow row) {
        return Stream.of(
                row.number(),
                row.contractNumber(),
                row.contractTitle(),
                row.companyName(),
                texts.word(row.status()),
                texts.word(row.type()),
                row.startOn(),
                row.endOn(),
                row.billingOn(),
                row.dueOn());
    }

    private static Stream<Object> figures(ClaimRow row) {
        Money net = row.summary().payable();
        String currency = row.currency();
        return Stream.of(
                amount(row.summary().contractSumToDate(), currency),
                amount(row.summary().previousCertificates(), currency),
                amount(row.gross(), currency),
                amount(row.gross().minus(net), currency),
                amount(net, currency),
                row.percentComplete().figure(),
                amount(row.summary().retainage(), currency),
                amount(row.summary().certificate(), currency),
                currency);
    }

    List<?> values(UnbilledRow row) {
        String currency = row.contract().currency();
        return Arrays.asList(
                row.contract().number(),
                row.contract().title(),
                row.contract().companyName(),
                reason(row),
                amount(row.contract().revisedSum(), currency),
                amount(row.contract().billed(), currency),
                currency);
    }

    private String reason(UnbilledRow row) {
        String number = row.latestNumber() == null ? "" : row.latestNumber();
        return texts.say("NoClaim." + row.reason(), Map.of("number", number));
    }

    private static Object amount(Money value, String currency) {
        return value == null ? null : value.amount(Figures.decimals(currency));
    }
}
