package org.claimwright.web.claim;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The first of many lines, as a sentence names them, with a sign that there are more. */
final class FirstOfMany {
    private static final int NAMED = 10;

    private FirstOfMany() {}

    static <T> String named(List<T> all, Function<T, String> name) {
        String some = all.stream().limit(NAMED).map(name).collect(Collectors.joining(", "));
        return all.size() > NAMED ? some + " …" : some;
    }
}
