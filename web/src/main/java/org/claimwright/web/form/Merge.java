package org.claimwright.web.form;

import java.io.Serializable;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Brings together what is typed in a form and what somebody else saved meanwhile, field by field: what only one of the two
 * changed is taken from that one, and of what both changed the form keeps what was typed until its owner decides.
 */
public final class Merge {
    private final List<Difference> differences = new ArrayList<>();

    private Merge() {}

    /**
     * @param seen what the form started with
     * @param saved what is saved now
     * @param typed what is typed; gets what only somebody else changed
     */
    public static <T extends Record> List<Difference> into(Typed<T> typed, T seen, T saved) {
        Merge merge = new Merge();
        merge.fields("", typed, seen, saved);
        return merge.differences;
    }

    private void fields(String under, Typed<?> typed, Record seen, Record saved) {
        for (RecordComponent component :
                (seen == null ? saved : seen).getClass().getRecordComponents()) {
            String name = component.getName();
            Object before = seen == null ? null : Typed.value(component, seen);
            Object now = saved == null ? null : Typed.value(component, saved);
            if (typed.get(name) instanceof Typed<?> part && (before != null || now != null)) {
                fields(under + name + ".", part, (Record) before, (Record) now);
            } else if (!same(before, now)) {
                field(under + name, name, typed, before, now);
            }
        }
    }

    private void field(String field, String name, Typed<?> typed, Object before, Object now) {
        Object mine = typed.get(name);
        boolean touched = !same(mine, before);
        if (touched && same(mine, now)) {
            return;
        }
        if (!touched) {
            typed.put(name, (Serializable) now);
        }
        differences.add(new Difference(field, (Serializable) now, (Serializable) mine, touched));
    }

    // an empty field and nothing are the same, and so are 10 and 10.0
    private static boolean same(Object one, Object other) {
        if (one instanceof BigDecimal first && other instanceof BigDecimal second) {
            return first.compareTo(second) == 0;
        }
        return Objects.equals("".equals(one) ? null : one, "".equals(other) ? null : other);
    }
}
