package org.claimwright.core.problem;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** Drafts that differ from a good one in one member, for tables of bad input. */
public final class Altered {
    private Altered() {}

    /** A copy of {@code draft} with another value for one member. */
    public static <R extends Record> R with(Class<R> type, R draft, String member, Object value) {
        RecordComponent[] members = type.getRecordComponents();
        Object[] values = Arrays.stream(members)
                .map(each -> each.getName().equals(member) ? value : read(each, draft))
                .toArray();
        if (Arrays.stream(members).noneMatch(each -> each.getName().equals(member))) {
            throw new IllegalArgumentException(type.getSimpleName() + " has no " + member);
        }
        return made(type, values);
    }

    /** A draft in which nothing is said. */
    public static <R extends Record> R empty(Class<R> type) {
        return made(type, new Object[type.getRecordComponents().length]);
    }

    private static <R extends Record> R made(Class<R> type, Object[] values) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object read(RecordComponent member, Record draft) {
        try {
            return member.getAccessor().invoke(draft);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
