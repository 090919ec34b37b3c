package org.claimwright.web.sheet;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Pattern;
import org.claimwright.core.problem.Faults;
import org.claimwright.core.problem.Problem;

/** Reads the members of one edit: figures and words both come as texts, so that no digit is lost on the way. */
public final class Figure {
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");
    private static final Pattern ANY_DECIMAL = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final BigDecimal LARGEST = new BigDecimal("999999999999999");
    private static final int MOST_DECIMALS = 6;

    private final JsonObject edit;
    private final String at;
    private final Faults faults;

    Figure(JsonObject edit, String at, Faults faults) {
        this.edit = edit;
        this.at = at;
        this.faults = faults;
    }

    /** A figure; null when there is none, or one that is refused. */
    public BigDecimal of(String member) {
        String text = text(member);
        if (text == null || DECIMAL.matcher(text).matches()) {
            return text == null ? null : new BigDecimal(text);
        }
        if (!ANY_DECIMAL.matcher(text).matches()) {
            throw Problem.MALFORMED_REQUEST.refusal();
        }
        boolean fine = text.contains(".") && text.substring(text.indexOf('.')).length() > MOST_DECIMALS;
        faults.add(
                fine
                        ? Problem.TOO_MANY_DECIMALS.at(at + "/" + member, Map.of("decimals", MOST_DECIMALS))
                        : Problem.FIGURE_TOO_LARGE.at(at + "/" + member, Map.of("largest", LARGEST)));
        return null;
    }

    /** A text; null when there is none. */
    public String text(String member) {
        JsonValue value = edit.get(member);
        if (value == null || value == JsonValue.NULL) {
            return null;
        }
        if (!(value instanceof JsonString text)) {
            throw Problem.MALFORMED_REQUEST.refusal();
        }
        return writable(member, text.getString());
    }

    // half a surrogate pair and control characters cannot be stored
    private String writable(String member, String text) {
        boolean writable = text.codePoints()
                .allMatch(character -> character == '\n'
                        || character == '\t'
                        || !(Character.isISOControl(character)
                                || (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE)));
        if (!writable) {
            faults.add(Problem.FORBIDDEN_CHARACTERS.at(at + "/" + member));
            return null;
        }
        return text;
    }

    /** A constant of ours; null when there is none. */
    public <E extends Enum<E>> E constant(String member, Class<E> type) {
        String name = text(member);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        if (name != null) {
            throw Problem.MALFORMED_REQUEST.refusal();
        }
        return null;
    }
}
