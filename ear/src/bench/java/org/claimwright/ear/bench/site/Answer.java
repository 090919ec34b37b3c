package org.claimwright.ear.bench.site;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * What came back.
 *
 * @param etag the version to name in the next change; null for none
 * @param location where something new is found, or where the browser is sent; null for none
 * @param body as it was sent, compressed or not
 * @param firstNanos from sending the request to the head of the answer
 * @param nanos from sending the request to the last byte
 */
public record Answer(String etag, String location, byte[] body, long firstNanos, long nanos) {
    private static final byte GZIP_0 = 0x1f;
    private static final byte GZIP_1 = (byte) 0x8b;

    public int bytes() {
        return body.length;
    }

    public String text() {
        boolean compressed = body.length > 1 && body[0] == GZIP_0 && body[1] == GZIP_1;
        InputStream plain = new ByteArrayInputStream(body);
        try (InputStream content = compressed ? new GZIPInputStream(plain) : plain) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text of an answer in JSON. */
    public String member(String name) {
        return Visitor.found(Pattern.compile("\"" + name + "\":\"([^\"]*)\""), text());
    }

    /** The id of what was made. */
    public UUID id() {
        return UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
    }
}
