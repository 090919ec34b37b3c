package org.claimwright.api.http;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tags that a condition of a request names, {@code If-Match} or {@code If-None-Match} (RFC 9110, 13.1). One that is
 * written in any other way names none.
 */
final class EntityTags {
    private static final Pattern TAG =
            Pattern.compile("\\G[\\s,]*+(W/)?\"([\\x21\\x23-\\x7e\\x80-\\xff]*+)\"(?=[\\s,]|$)");
    private static final Pattern NOTHING = Pattern.compile("[\\s,]*+");
    private static final Pattern VERSION = Pattern.compile("\\d{1,9}");

    private final List<String> strong = new ArrayList<>();
    private final List<String> all = new ArrayList<>();

    private EntityTags() {}

    static EntityTags of(String header) {
        EntityTags read = new EntityTags();
        Matcher tag = TAG.matcher(header);
        int end = 0;
        while (tag.find()) {
            end = tag.end();
            read.all.add(tag.group(2));
            if (tag.group(1) == null) {
                read.strong.add(tag.group(2));
            }
        }
        boolean whole = NOTHING.matcher(header.substring(end)).matches();
        return whole ? read : new EntityTags();
    }

    /** The versions a change may be based on: a weak tag is never one. */
    List<Integer> versions() {
        return strong.stream()
                .filter(tag -> VERSION.matcher(tag).matches())
                .map(Integer::valueOf)
                .toList();
    }

    /** Whether a tag is among those already known; here a weak tag is as good as a strong one. */
    boolean know(String tag) {
        return all.contains(tag);
    }
}
