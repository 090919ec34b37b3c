package org.claimwright.api.http;

import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.claimwright.core.problem.Problem;
import org.claimwright.core.terminology.Language;

/** Reads parameters of addresses. A path that cannot be an address of ours is not there; any other parameter is told. */
@Provider
public class ParameterConverters implements ParamConverterProvider {
    private static final Pattern ID =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        if (type == UUID.class) {
            return reading(type, annotations, "UUID", text -> matching(ID, text) ? UUID.fromString(text) : null);
        } else if (type == Integer.class || type == int.class) {
            return reading(
                    type, annotations, "0 – 999999999", text -> matching(NUMBER, text) ? Integer.valueOf(text) : null);
        } else if (type == Language.class) {
            return reading(type, annotations, "en, fr", ParameterConverters::language);
        } else if (type.isEnum()) {
            String known =
                    Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
            return reading(type, annotations, known, text -> constant(type, text));
        }
        return null;
    }

    private static boolean matching(Pattern pattern, String text) {
        return pattern.matcher(text).matches();
    }

    private static Object language(String code) {
        return Arrays.stream(Language.values())
                .filter(language -> language.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    private static Object constant(Class<?> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.toString().equals(text))
                .findFirst()
                .orElse(null);
    }

    private static <T> ParamConverter<T> reading(
            Class<T> type, Annotation[] annotations, String known, Function<String, Object> reader) {
        return new ParamConverter<>() {
            @Override
            @SuppressWarnings("unchecked")
            public T fromString(String text) {
                Object value = text == null ? null : reader.apply(text);
                if (text != null && value == null) {
                    throw refusal(annotations, known);
                }
                return (T) value;
            }

            @Override
            public String toString(T value) {
                return String.valueOf(value);
            }
        };
    }

    private static RuntimeException refusal(Annotation[] annotations, String known) {
        for (Annotation annotation : annotations) {
            if (annotation instanceof PathParam) {
                return Problem.NOT_FOUND.refusal();
            } else if (annotation instanceof QueryParam query) {
                return Problem.BAD_PARAMETER.refusal(Map.of("parameter", query.value(), "known", known));
            }
        }
        return Problem.BAD_PARAMETER.refusal(Map.of("parameter", "?", "known", known));
    }
}
