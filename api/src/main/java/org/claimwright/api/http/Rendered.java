package org.claimwright.api.http;

import jakarta.ws.rs.core.EntityTag;
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

    /** The bytes with their tag, which {@link AnswerHeaders} holds against what the reader keeps. */
    public Response answer(String type) {
        return Response.ok(bytes, type)
                .tag(new EntityTag(digest))
                .language(locale)
                .build();
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
