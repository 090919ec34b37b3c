package org.claimwright.api.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.claimwright.core.problem.Fault;
import org.claimwright.core.problem.Problem;
import org.claimwright.core.problem.Refusal;

/** Reads one value of a JSON body as what a record wants there; nothing is turned from one sort into another. */
final class Scalars {
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");
    private static final Pattern ANY_DECIMAL = Pattern.compile("-?(\\d+)(\\.\\d+)?");
    private static final int MOST_WHOLE_DIGITS = 15;
    private static final int MOST_DECIMALS = 6;
    private static final BigDecimal LARGEST = new BigDecimal("999999999999999");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern ID =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private Scalars() {}

    /** @throws Refusal with one fault at {@code pointer} if the value is not what is wanted */
    static Object read(JsonNode node, Class<?> wanted, String pointer) {
        if (wanted.isEnum()) {
            return constant(text(node, pointer, JsonKind.TEXT), wanted, pointer);
        } else if (wanted == String.class) {
            return writable(text(node, pointer, JsonKind.TEXT), pointer);
        } else if (wanted == BigDecimal.class) {
            return decimal(text(node, pointer, JsonKind.DECIMAL), pointer);
        } else if (wanted == LocalDate.class) {
            return date(text(node, pointer, JsonKind.DATE), pointer);
        } else if (wanted == UUID.class) {
            return id(text(node, pointer, JsonKind.ID), pointer);
        } else if (wanted == Boolean.class || wanted == boolean.class) {
            return truth(node, pointer);
        } else if (wanted == Integer.class || wanted == int.class) {
            return wholeNumber(node, pointer);
        }
        throw new IllegalArgumentException("no JSON is read as " + wanted);
    }

    static Fault unexpected(String pointer, JsonKind expected) {
        return Problem.WRONG_TYPE.at(pointer, Map.of("expected", expected));
    }

    private static String text(JsonNode node, String pointer, JsonKind expected) {
        if (!node.isTextual()) {
            throw wrongType(pointer, expected);
        }
        return node.textValue();
    }

    // half a surrogate pair cannot be stored, and no text of ours has control characters other than layout
    private static String writable(String text, String pointer) {
        boolean writable = text.codePoints()
                .allMatch(character -> character == '\n'
                        || character == '\r'
                        || character == '\t'
                        || !(Character.isISOControl(character) || isHalf(character)));
        if (!writable) {
            throw Problem.FORBIDDEN_CHARACTERS.refusalAt(pointer);
        }
        return text;
    }

    private static boolean isHalf(int character) {
        return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }

    private static BigDecimal decimal(String text, String pointer) {
        if (DECIMAL.matcher(text).matches()) {
            return new BigDecimal(text);
        }
        var larger = ANY_DECIMAL.matcher(text);
        if (!larger.matches()) {
            throw wrongType(pointer, JsonKind.DECIMAL);
        }
        boolean huge = larger.group(1).length() > MOST_WHOLE_DIGITS;
        throw huge
                ? Problem.FIGURE_TOO_LARGE.refusalAt(pointer, Map.of("largest", LARGEST))
                : Problem.TOO_MANY_DECIMALS.refusalAt(pointer, Map.of("decimals", MOST_DECIMALS));
    }

    private static LocalDate date(String text, String pointer) {
        if (!DATE.matcher(text).matches()) {
            throw wrongType(pointer, JsonKind.DATE);
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw wrongType(pointer, JsonKind.DATE);
        }
    }

    private static UUID id(String text, String pointer) {
        if (!ID.matcher(text).matches()) {
            throw wrongType(pointer, JsonKind.ID);
        }
        return UUID.fromString(text);
    }

    private static Boolean truth(JsonNode node, String pointer) {
        if (!node.isBoolean()) {
            throw wrongType(pointer, JsonKind.TRUE_OR_FALSE);
        }
        return node.booleanValue();
    }

    private static Integer wholeNumber(JsonNode node, String pointer) {
        if (!node.isIntegralNumber() || !node.canConvertToInt()) {
            throw wrongType(pointer, JsonKind.WHOLE_NUMBER);
        }
        return node.intValue();
    }

    private static Object constant(String text, Class<?> wanted, String pointer) {
        for (Object constant : wanted.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(text)) {
                return constant;
            }
        }
        if (Upcoming.isConstant(wanted, text)) {
            throw Problem.NOT_AVAILABLE_YET.refusalAt(pointer, Map.of("what", text));
        }
        String known =
                Arrays.stream(wanted.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
        throw Problem.UNKNOWN_CODE.refusalAt(pointer, Map.of("known", known));
    }

    private static Refusal wrongType(String pointer, JsonKind expected) {
        return Refusal.of(List.of(unexpected(pointer, expected)));
    }
}
