package org.claimwright.core.paging;

import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The conditions of a list, in the query language of entities: only those for which a value was given. */
public final class Conditions {
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    /** A condition with one parameter, left out when there is no value for it. */
    public Conditions and(String condition, String name, Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
        return this;
    }

    /** Something else that will do in place of the condition before. */
    public Conditions or(String condition) {
        int last = conditions.size() - 1;
        conditions.set(last, "(" + conditions.get(last) + " or " + condition + ")");
        return this;
    }

    /** A condition without a parameter of its own. */
    public Conditions and(String condition) {
        conditions.add(condition);
        return this;
    }

    /** A value for a parameter that some condition uses. */
    public Conditions with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /** Texts that contain {@code part}, whatever the case and the accents; left out when it is blank. */
    public Conditions containing(String part, String name, String... texts) {
        if (part != null && !part.isBlank()) {
            and(Words.found(name, texts), name, Words.asked(part));
        }
        return this;
    }

    public String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    public <T> TypedQuery<T> bind(TypedQuery<T> query) {
        values.forEach(query::setParameter);
        return query;
    }
}
