package org.claimwright.core.terminology;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Takes messages apart: what they say by themselves, and every way in which they can be asked to say it. */
final class Patterns {
    static final List<BigDecimal> COUNTS =
            Stream.of("0", "1", "1.5", "2", "5", "1000000").map(BigDecimal::new).toList();

    private final String text;
    private final MessagePattern pattern;

    Patterns(String written) {
        text = Reference.WRITTEN.matcher(written).replaceAll("▮");
        pattern = new MessagePattern(text);
    }

    /** The words that stand in the message itself, without what is filled in and what is chosen by. */
    String literal() {
        StringBuilder literal = new StringBuilder();
        int from = 0;
        for (int i = 0; i < pattern.countParts(); i++) {
            Part part = pattern.getPart(i);
            switch (part.getType()) {
                case ARG_START, MSG_LIMIT, SKIP_SYNTAX, REPLACE_NUMBER ->
                    literal.append(text, Math.min(from, part.getIndex()), part.getIndex())
                            .append(' ');
                default -> {}
            }
            switch (part.getType()) {
                case MSG_START, ARG_LIMIT, SKIP_SYNTAX, REPLACE_NUMBER -> from = part.getLimit();
                default -> {}
            }
        }
        return literal.toString();
    }

    /** Facts for every choice that the message has, with every count for each that it counts by. */
    List<Map<String, Object>> facts() {
        List<Map<String, Object>> all = List.of(Map.of());
        for (Map.Entry<String, Set<Object>> argument : arguments().entrySet()) {
            List<Map<String, Object>> more = new ArrayList<>();
            for (Map<String, Object> facts : all) {
                for (Object value : argument.getValue()) {
                    Map<String, Object> next = new LinkedHashMap<>(facts);
                    next.put(argument.getKey(), value);
                    more.add(next);
                }
            }
            all = more;
        }
        return all;
    }

    private Map<String, Set<Object>> arguments() {
        Map<String, Set<Object>> arguments = new LinkedHashMap<>();
        for (int i = 0; i < pattern.countParts(); i++) {
            if (pattern.getPartType(i) == Part.Type.ARG_START) {
                String name = pattern.getSubstring(pattern.getPart(i + 1));
                arguments
                        .computeIfAbsent(name, none -> new LinkedHashSet<>())
                        .addAll(values(i, pattern.getPart(i).getArgType()));
            }
        }
        arguments.replaceAll((name, values) -> values.size() > 1 ? without(values, "X-7") : values);
        return arguments;
    }

    private List<?> values(int start, ArgType type) {
        return switch (type) {
            case PLURAL, SELECTORDINAL -> COUNTS;
            case SELECT -> selectors(start);
            case SIMPLE, CHOICE -> List.of(new BigDecimal("1234.5"));
            case NONE -> List.of("X-7");
        };
    }

    private List<String> selectors(int start) {
        List<String> selectors = new ArrayList<>();
        int limit = pattern.getLimitPartIndex(start);
        for (int i = start; i < limit; i++) {
            Part part = pattern.getPart(i);
            if (part.getType() == Part.Type.ARG_SELECTOR && part.getValue() == 0) {
                selectors.add(pattern.getSubstring(part));
            }
            if (part.getType() == Part.Type.MSG_START) {
                i = pattern.getLimitPartIndex(i);
            }
        }
        return selectors;
    }

    private static Set<Object> without(Set<Object> values, Object sample) {
        Set<Object> rest = new LinkedHashSet<>(values);
        rest.remove(sample);
        return rest;
    }
}
