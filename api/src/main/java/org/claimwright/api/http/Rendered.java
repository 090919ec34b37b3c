package org.claimwright.api.http;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;

/** Bytes that are the same for all who read one dictionary, with a tag made of them; sent once to who keeps them. */
public final class Rendered {
    private static final int ENOUGH = 16;

    private final byte[] bytes;
    private final String digest;
    private final Locale locale;

    public Rendered(byte[] bytes, Locale locale) {
        this.bytes = bytes.clone();
        this.digest = digest(bytes);
        this.locale = locale;
    }

    /** The bytes, or nothing but that they are still the same. */
    public Response answer(Request request, String type) {
        EntityTag tag = new EntityTag(digest);
        Response.ResponseBuilder same = request.evaluatePreconditions(tag);
        return same == null
                ? Response.ok(bytes, type).tag(tag).language(locale).build()
                : same.tag(tag).build();
    }

    private static String digest(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(Arrays.copyOf(digest, ENOUGH));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
