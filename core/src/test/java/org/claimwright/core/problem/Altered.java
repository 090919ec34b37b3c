package org.claimwright.core.problem;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/** Drafts that differ from a good one in one member, for tables of bad input. */
public final class Altered {
    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return Shape.of(type);
        }
    };

    private Altered() {}

    /** A copy of {@code draft} with another value for one member. */
    public static <R extends Record> R with(Class<R> type, R draft, String member, Object value) {
        Shape shape = SHAPES.get(type);
        int place = shape.names.indexOf(member);
        if (place < 0) {
            throw new IllegalArgumentException(type.getSimpleName() + " has no " + member);
        }
        Object[] values = shape.read(draft);
        values[place] = value;
        return type.cast(shape.made(values));
    }

    /** A draft in which nothing is said. */
    public static <R extends Record> R empty(Class<R> type) {
        Shape shape = SHAPES.get(type);
        return type.cast(shape.made(new Object[shape.names.size()]));
    }

    private record Shape(Constructor<?> constructor, RecordComponent[] members, List<String> names) {
        static Shape of(Class<?> type) {
            RecordComponent[] members = type.getRecordComponents();
            Class<?>[] types =
                    Arrays.stream(members).map(RecordComponent::getType).toArray(Class<?>[]::new);
            try {
                List<String> names =
                        Arrays.stream(members).map(RecordComponent::getName).toList();
                return new Shape(type.getDeclaredConstructor(types), members, names);
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(e);
            }
        }

        Object[] read(Record draft) {
            Object[] values = new Object[members.length];
            try {
                for (int i = 0; i < members.length; i++) {
                    values[i] = members[i].getAccessor().invoke(draft);
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
            return values;
        }

        Object made(Object... values) {
            try {
                return constructor.newInstance(values);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
