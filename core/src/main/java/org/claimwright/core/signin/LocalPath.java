package org.claimwright.core.signin;

import java.util.regex.Pattern;

/**
 * Where to go on after signing in. Only an address within this application is followed, whatever a link said: a path
 * that starts with one slash and is made of plain characters.
 */
public final class LocalPath {
    /** The start of everything. */
    public static final String HOME = "/";

    private static final Pattern PLAIN =
            Pattern.compile("/(?:[A-Za-z0-9._~-][A-Za-z0-9._~/-]*)?(?:\\?[A-Za-z0-9._~=&%+-]*)?");

    private LocalPath() {}

    /** The path asked for, or home when it is not one of ours. */
    public static String of(String asked) {
        boolean local =
                asked != null && asked.length() <= 500 && PLAIN.matcher(asked).matches() && !asked.contains("//");
        return local ? asked : HOME;
    }
}
