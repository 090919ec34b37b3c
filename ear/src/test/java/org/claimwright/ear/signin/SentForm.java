package org.claimwright.ear.signin;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A form of a page as somebody else could send it: all that stands in it, and one of its buttons.
 *
 * @param fields names and values in turn, without what proves that the page was seen
 */
record SentForm(String id, List<String> fields, List<String> buttons) {
    private static final Pattern FORM =
            Pattern.compile("<form id=\"([^\"]+)\"[^>]*method=\"post\".*?</form>", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile("<(input|select|textarea|button)\\b[^>]*>");
    private static final Pattern NAME = Pattern.compile("\\bname=\"([^\"]+)\"");
    private static final Pattern VALUE = Pattern.compile("\\bvalue=\"([^\"]*)\"");

    static List<SentForm> of(String page) {
        return FORM.matcher(page)
                .results()
                .map(form -> read(form.group(1), form.group()))
                .toList();
    }

    private static SentForm read(String id, String form) {
        List<String> fields = new ArrayList<>();
        List<String> buttons = new ArrayList<>();
        for (MatchResult field : FIELD.matcher(form).results().toList()) {
            String tag = field.group();
            String name = first(NAME, tag);
            if (name.isEmpty() || name.startsWith("jakarta.faces") || name.startsWith("primefaces")) {
                continue;
            }
            if (tag.contains("type=\"submit\"")) {
                buttons.add(name);
            } else {
                fields.add(name);
                fields.add(first(VALUE, tag).isEmpty() ? "7" : first(VALUE, tag));
            }
        }
        return new SentForm(id, List.copyOf(fields), List.copyOf(buttons));
    }

    private static String first(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        return found.find() ? found.group(1) : "";
    }

    /** Names and values in turn, with one of the buttons. */
    String[] pressing(String button) {
        List<String> all = new ArrayList<>(fields);
        all.addAll(List.of(button, ""));
        return all.toArray(String[]::new);
    }
}
