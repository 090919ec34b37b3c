package org.claimwright.web.claim;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.claimwright.core.history.HistoryEntry;
import org.claimwright.core.terminology.Texts;

/** Words what an entry of the history keeps as names and values. What has no name for a reader is left out. */
final class HistoryWords {
    private static final String FIELD = "history.field.";
    private static final List<String> CONSTANTS =
            List.of("ClaimStatus.", "Decision.", "ClaimType.", "DocumentKind.", "Language.");

    // a reviewer's are kept as they were typed, which may be without decimals
    private static final Set<String> AMOUNTS = Set.of(
            "amount",
            "approvedStored",
            "approvedWork",
            "movedToWork",
            "retainage",
            "stored",
            "storedReleased",
            "work",
            "workReleased");

    private final Texts texts;
    private final int decimals;

    /** @param decimals how many the amounts of the claim have */
    HistoryWords(Texts texts, int decimals) {
        this.texts = texts;
        this.decimals = decimals;
    }

    List<HistoryChange> of(HistoryEntry entry) {
        Map<String, String> from = read(entry.from());
        Map<String, String> to = read(entry.to());
        Set<String> what = new LinkedHashSet<>(from.keySet());
        what.addAll(to.keySet());
        List<HistoryChange> changes = new ArrayList<>();
        for (String name : what) {
            String before = from.getOrDefault(name, "");
            String after = to.getOrDefault(name, "");
            if (!Objects.equals(before, after)) {
                changes.add(new HistoryChange(name, before, after));
            }
        }
        return changes;
    }

    private Map<String, String> read(String json) {
        Map<String, String> values = new LinkedHashMap<>();
        if (json != null && !json.isBlank()) {
            try (JsonReader reader = Json.createReader(new StringReader(json))) {
                flatten("", reader.readObject(), values);
            }
        }
        return values;
    }

    // a line stands under its number: {"002": {"work": …}}, or {"lines": {"002": …}} in a review
    private void flatten(String line, JsonObject object, Map<String, String> values) {
        object.forEach((name, value) -> {
            String key = FIELD + name;
            if (value instanceof JsonObject inner) {
                boolean group = texts.has(key);
                flatten(group ? line : texts.say("history.line", Map.of("number", name)), inner, values);
            } else if (texts.has(key) && value.getValueType() != JsonValue.ValueType.NULL) {
                String label = texts.say(key);
                values.put(line.isEmpty() ? label : line + ", " + label, said(name, value));
            }
        });
    }

    private String said(String name, JsonValue value) {
        String plain = value instanceof JsonString text ? text.getString() : value.toString();
        if (AMOUNTS.contains(name) && plain.matches("-?\\d{1,15}(\\.\\d{1,6})?(E\\+?\\d{1,2})?")) {
            return amount(new BigDecimal(plain));
        }
        if (value instanceof JsonString) {
            return said(plain, false);
        }
        if (value instanceof JsonArray many) {
            return String.valueOf(many.size());
        }
        return switch (value.getValueType()) {
            case TRUE -> texts.say("history.yes");
            case FALSE -> texts.say("history.no");
            default -> said(value.toString(), true);
        };
    }

    private String said(String text, boolean number) {
        for (String kind : CONSTANTS) {
            if (text.matches("[A-Z_]+") && texts.has(kind + text)) {
                return texts.say(kind + text);
            }
        }
        if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return texts.day(LocalDate.parse(text));
        }
        // a whole number in quotation marks is somebody's numbering, as 007
        String figure = number ? "-?\\d{1,15}(\\.\\d{1,6})?" : "-?\\d{1,15}\\.\\d{1,6}";
        return text.matches(figure) ? figure(new BigDecimal(text)) : text;
    }

    private String amount(BigDecimal amount) {
        return figure(
                amount.setScale(Math.max(decimals, amount.stripTrailingZeros().scale())));
    }

    private String figure(BigDecimal figure) {
        NumberFormat format = NumberFormat.getNumberInstance(texts.locale());
        format.setMinimumFractionDigits(figure.scale());
        format.setMaximumFractionDigits(figure.scale());
        return format.format(figure);
    }
}
