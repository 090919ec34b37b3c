package org.claimwright.web.billing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.claimwright.core.claim.ClaimRow;
import org.claimwright.core.claim.UnbilledRow;
import org.claimwright.core.figure.Figures;
import org.claimwright.core.money.Money;
import org.claimwright.core.terminology.Texts;

/** Rows of the register as rows of a file, all columns of them, headed in the reader's words. */
final class RegisterFile {
    private static final List<String> CLAIMS = List.of(
            "number",
            "contract",
            "title",
            "company",
            "status",
            "type",
            "start",
            "end",
            "billing",
            "due",
            "sum",
            "previous",
            "gross",
            "held",
            "net",
            "percent",
            "retainage",
            "certified",
            "currency");
    private static final List<String> UNBILLED =
            List.of("contract", "title", "company", "reason", "sum", "billed", "currency");

    private final ListFile file;
    private final Texts texts;

    RegisterFile(ListFile file, Texts texts) {
        this.file = file;
        this.texts = texts;
    }

    void headOfClaims() throws IOException {
        file.head(heads(CLAIMS));
    }

    void headOfUnbilled() throws IOException {
        file.head(heads(UNBILLED));
    }

    private List<String> heads(List<String> columns) {
        return columns.stream()
                .map(column -> texts.say("billing.file." + column))
                .toList();
    }

    void write(ClaimRow row) {
        Money net = row.summary().payable();
        String currency = row.currency();
        write(
                row.number(),
                row.contractNumber(),
                row.contractTitle(),
                row.companyName(),
                texts.word(row.status()),
                texts.word(row.type()),
                row.startOn(),
                row.endOn(),
                row.billingOn(),
                row.dueOn(),
                amount(row.summary().contractSumToDate(), currency),
                amount(row.summary().previousCertificates(), currency),
                amount(row.gross(), currency),
                amount(row.gross().minus(net), currency),
                amount(net, currency),
                new ListFile.Share(row.percentComplete().figure()),
                amount(row.summary().retainage(), currency),
                amount(row.summary().certificate(), currency),
                currency);
    }

    void write(UnbilledRow row) {
        String currency = row.contract().currency();
        write(
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

    private void write(Object... values) {
        try {
            file.row(Arrays.asList(values));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
