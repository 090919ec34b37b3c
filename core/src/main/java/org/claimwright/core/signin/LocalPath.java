package org.claimwright.core.signin;

import java.util.regex.Pattern;

/**
 * Where to go on after signing in. Only an address within this application is followed, whatever a link said: a path
 * that starts with one slash, and a query, both made of plain characters.
 */
public final class LocalPath {
    /** The start of everything. */
    public static final String HOME = "/";

    private static final int LONGEST = 500;
    private static final Pattern PATH = Pattern.compile("/(?:[A-Za-z0-9._~-][A-Za-z0-9._~/-]*)?");
    private static final Pattern QUERY = Pattern.compile("\\?[A-Za-z0-9._~=&%+,:;*!-]*");

    private LocalPath() {}

    /** The path asked for, or home when it is not one of ours; without its query where that is not plain. */
    public static String of(String asked) {
        int query = asked == null ? -1 : asked.indexOf('?');
        String path = query < 0 ? asked : asked.substring(0, query);
        if (path == null || path.length() > LONGEST || !PATH.matcher(path).matches() || path.contains("//")) {
            return HOME;
        }
        boolean whole = query >= 0
                && asked.length() <= LONGEST
                && QUERY.matcher(asked.substring(query)).matches();
        return whole ? asked : path;
    }
}
