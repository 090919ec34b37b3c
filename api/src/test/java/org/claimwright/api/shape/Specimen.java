package org.claimwright.api.shape;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimwright.api.http.HistoryEntryJson;

/** A shape with a value in every place, the same each time. */
final class Specimen {
    private static final Map<Class<?>, Object> VALUES = Map.of(
            int.class,
            7,
            long.class,
            7L,
            boolean.class,
            true,
            Boolean.class,
            true,
            Integer.class,
            7,
            BigDecimal.class,
            new BigDecimal("1234.50"),
            UUID.class,
            UUID.fromString("00000000-0000-4000-8000-000000000007"),
            LocalDate.class,
            LocalDate.of(2026, 5, 31),
            Instant.class,
            Instant.parse("2026-05-31T12:30:00.123456Z"));

    private Specimen() {}

    static Object of(Class<?> shape) {
        RecordComponent[] components = shape.getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component -> value(shape, component))
                .toArray();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            var constructor = shape.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object value(Class<?> shape, RecordComponent component) {
        if (shape == HistoryEntryJson.class && List.of("from", "to").contains(component.getName())) {
            return "{\"status\":\"DRAFT\"}";
        }
        return value(component.getGenericType(), component.getName());
    }

    private static Object value(Type type, String name) {
        if (type instanceof ParameterizedType map && map.getRawType() == Map.class) {
            return Map.of("one", name);
        }
        if (type instanceof ParameterizedType list) {
            return List.of(value(list.getActualTypeArguments()[0], name));
        }
        Class<?> single = (Class<?>) type;
        if (single == String.class) {
            return name;
        } else if (single.isEnum()) {
            return single.getEnumConstants()[0];
        }
        return single.isRecord() ? of(single) : VALUES.get(single);
    }
}
