package org.claimwright.api.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimwright.core.problem.Fault;
import org.claimwright.core.problem.Kind;
import org.claimwright.core.problem.Problem;
import org.claimwright.core.problem.Refusal;

/**
 * Binds a JSON tree to a record, or a list of records, of a use case. A member that is absent or {@code null} is null;
 * every other member must be known and of exactly the sort that the record wants.
 */
public final class Binding {
    private static final int MOST_ITEMS = 20_000;
    private static final int ENOUGH_FAULTS = 100;

    private final List<Fault> faults = new ArrayList<>();

    private Binding() {}

    /** @throws Refusal with all faults that were found, malformed places first */
    public static Object bind(JsonNode tree, Type wanted) {
        Binding binding = new Binding();
        Object bound = binding.value(tree, wanted, "");
        if (!binding.faults.isEmpty()) {
            binding.faults.sort(Comparator.comparing(fault -> fault.problem().kind() != Kind.MALFORMED));
            throw Refusal.of(binding.faults);
        }
        return bound;
    }

    private Object value(JsonNode node, Type wanted, String pointer) {
        if (wanted instanceof ParameterizedType many) {
            return items(node, many, pointer);
        }
        Class<?> type = (Class<?>) wanted;
        return type.isRecord() ? members(node, Shape.of(type), pointer) : scalar(node, type, pointer);
    }

    private Object scalar(JsonNode node, Class<?> type, String pointer) {
        try {
            return Scalars.read(node, type, pointer);
        } catch (Refusal refusal) {
            refusal.faults().forEach(this::note);
            return null;
        }
    }

    private Object members(JsonNode node, Shape shape, String pointer) {
        if (!node.isObject()) {
            note(Scalars.unexpected(pointer, JsonKind.OBJECT));
            return null;
        }
        int before = faults.size();
        Object[] values = new Object[shape.positions().size()];
        node.properties().forEach(member -> member(member, shape, values, pointer));
        shape.positions().forEach((name, position) -> demand(shape, name, values[position], node, pointer));
        return faults.size() == before ? made(shape, values, pointer) : null;
    }

    private void member(Map.Entry<String, JsonNode> member, Shape shape, Object[] values, String parent) {
        String pointer = parent + "/" + escaped(member.getKey());
        Integer position = shape.positions().get(member.getKey());
        if (position != null) {
            if (!member.getValue().isNull()) {
                values[position] = value(member.getValue(), shape.typeAt(position), pointer);
            }
        } else if (!Upcoming.isMember(shape.type(), member.getKey())) {
            note(Problem.UNKNOWN_MEMBER.at(pointer, Map.of("member", shortened(member.getKey()))));
        } else if (saysSomething(member.getValue())) {
            note(Problem.NOT_AVAILABLE_YET.at(pointer, Map.of("what", member.getKey())));
        }
    }

    private void demand(Shape shape, String name, Object value, JsonNode node, String parent) {
        boolean primitive = shape.typeAt(shape.positions().get(name)) instanceof Class<?> type && type.isPrimitive();
        if (primitive && value == null && !node.hasNonNull(name)) {
            note(Problem.REQUIRED.at(parent + "/" + name));
        }
    }

    private Object made(Shape shape, Object[] values, String pointer) {
        try {
            return shape.make(values);
        } catch (Refusal refusal) {
            refusal.under(pointer).faults().forEach(this::note);
            return null;
        }
    }

    private Object items(JsonNode node, ParameterizedType wanted, String pointer) {
        if (!node.isArray()) {
            note(Scalars.unexpected(pointer, JsonKind.ARRAY));
            return null;
        }
        if (node.size() > MOST_ITEMS) {
            note(Problem.TOO_MANY.at(pointer, Map.of("most", MOST_ITEMS)));
            return null;
        }
        boolean distinct = wanted.getRawType() == Set.class;
        Collection<Object> items = distinct ? new LinkedHashSet<>() : new ArrayList<>(node.size());
        int before = faults.size();
        for (int index = 0; index < node.size(); index++) {
            Object item = value(node.get(index), wanted.getActualTypeArguments()[0], pointer + "/" + index);
            if (!items.add(item) && faults.size() == before) {
                note(Problem.REPEATED.at(pointer + "/" + index));
            }
        }
        return faults.size() == before ? items : null;
    }

    private void note(Fault fault) {
        if (faults.size() < ENOUGH_FAULTS) {
            faults.add(fault);
        }
    }

    private static boolean saysSomething(JsonNode value) {
        return !value.isNull() && !(value.isContainerNode() && value.isEmpty());
    }

    private static String escaped(String name) {
        return shortened(name).replace("~", "~0").replace("/", "~1");
    }

    // a name that nobody knows is repeated to the one who sent it, and may be anything
    private static String shortened(String name) {
        return name.codePoints()
                .limit(60)
                .filter(character -> !Character.isISOControl(character))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
