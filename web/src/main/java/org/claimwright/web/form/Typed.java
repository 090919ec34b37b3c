package org.claimwright.web.form;

import java.io.Serializable;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A record while it is typed into a form: each component can be written, and the record is made when it is sent. Pages
 * name components as they are named in the record, {@code #{form.typed.title}}.
 *
 * @param <T> the record
 */
public final class Typed<T extends Record> implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Class<T> type;
    private final Map<String, Serializable> values = new LinkedHashMap<>();

    private Typed(Class<T> type) {
        this.type = type;
    }

    /** @param start what stands in the form at first; null for nothing */
    public static <T extends Record> Typed<T> of(Class<T> type, T start) {
        Typed<T> typed = new Typed<>(type);
        for (RecordComponent component : type.getRecordComponents()) {
            Object value = start == null ? null : value(component, start);
            typed.values.put(component.getName(), kept(component, value));
        }
        return typed;
    }

    private static Serializable kept(RecordComponent component, Object value) {
        if (component.getType().isRecord()) {
            return of(component.getType().asSubclass(Record.class), value);
        }
        return (Serializable) value;
    }

    private static <R extends Record> Typed<R> of(Class<R> type, Object start) {
        return of(type, type.cast(start));
    }

    static Object value(RecordComponent component, Record record) {
        try {
            component.getAccessor().trySetAccessible();
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(component.toString(), e);
        }
    }

    /** The record as it is typed now. */
    public T record() {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] typed = Stream.of(components)
                .map(component -> made(values.get(component.getName())))
                .toArray();
        try {
            Constructor<T> constructor = type.getDeclaredConstructor(types);
            constructor.trySetAccessible();
            return constructor.newInstance(typed);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    // a part of which nothing is typed is not there
    private static Object made(Object value) {
        return value instanceof Typed<?> part ? part.isEmpty() ? null : part.record() : value;
    }

    private boolean isEmpty() {
        return values.values().stream()
                .allMatch(value -> value == null || (value instanceof Typed<?> part && part.isEmpty()));
    }

    boolean has(String component) {
        return values.containsKey(component);
    }

    public Object get(String component) {
        return values.get(component);
    }

    public void put(String component, Serializable value) {
        values.put(component, value);
    }

    Class<?> type(String component) {
        return Stream.of(type.getRecordComponents())
                .filter(known -> known.getName().equals(component))
                .findFirst()
                .<Class<?>>map(RecordComponent::getType)
                .orElse(Object.class);
    }
}
