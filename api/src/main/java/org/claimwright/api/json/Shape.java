package org.claimwright.api.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** The members of a record class and how to make one of them. */
final class Shape {
    private static final ClassValue<Shape> KNOWN = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return new Shape(type);
        }
    };

    private final Class<?> type;
    private final Constructor<?> canonical;
    private final Map<String, Integer> positions = new LinkedHashMap<>();
    private final Type[] types;

    private Shape(Class<?> type) {
        this.type = type;
        RecordComponent[] components = type.getRecordComponents();
        for (RecordComponent component : components) {
            positions.put(Names.published(component.getName()), positions.size());
        }
        types = Arrays.stream(components).map(RecordComponent::getGenericType).toArray(Type[]::new);
        try {
            canonical = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    static Shape of(Class<?> type) {
        return KNOWN.get(type);
    }

    Class<?> type() {
        return type;
    }

    Map<String, Integer> positions() {
        return positions;
    }

    Type typeAt(int position) {
        return types[position];
    }

    Object make(Object[] values) {
        try {
            return canonical.newInstance(values);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
