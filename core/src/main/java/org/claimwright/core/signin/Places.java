package org.claimwright.core.signin;

import java.util.Set;

/** Sorts the addresses of this application by how one comes in there. */
final class Places {
    private static final Set<String> OPEN = Set.of("/sign-in", "/setup", "/welcome");

    private static final String API = "/api/v1";

    private Places() {}

    /** Where programs come in, with a key. */
    static boolean isApi(String path) {
        return path.equals("/api") || path.startsWith("/api/");
    }

    /** Where a program that looks for the API finds none: people who look there are shown a page that says so. */
    static boolean isBesideApi(String path) {
        return isApi(path) && !path.equals(API) && !path.startsWith(API + "/");
    }

    /** Style sheets, scripts, pictures and the sign of life: everybody's, and nobody has to be looked up for them. */
    static boolean isPublic(String path) {
        return path.startsWith("/jakarta.faces.resource/") || path.equals("/health") || path.startsWith("/health/");
    }

    /** Pages for those who are not signed in yet. */
    static boolean isOpen(String path) {
        return OPEN.contains(path);
    }

    /** The short name of the account that an address starts with. */
    static String account(String path) {
        int end = path.indexOf('/', 1);
        return path.substring(Math.min(1, path.length()), end < 0 ? path.length() : end);
    }
}
