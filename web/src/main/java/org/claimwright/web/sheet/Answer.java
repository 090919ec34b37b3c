package org.claimwright.web.sheet;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** An answer in JSON, compressed where that is worth it; whole, or not begun. */
final class Answer {
    private static final JsonGeneratorFactory JSON = Json.createGeneratorFactory(Map.of());
    private static final int SMALL = 1400;

    private final HttpServletRequest request;
    private final HttpServletResponse response;

    Answer(HttpServletRequest request, HttpServletResponse response) {
        this.request = request;
        this.response = response;
    }

    void write(int status, String type, Consumer<JsonGenerator> content) throws IOException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(plain)) {
            json.writeStartObject();
            content.accept(json);
            json.writeEnd();
        }
        response.setStatus(status);
        response.setContentType(type);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Vary", "Accept-Encoding");
        send(plain);
    }

    private void send(ByteArrayOutputStream plain) throws IOException {
        String accepted = request.getHeader("Accept-Encoding");
        if (plain.size() < SMALL || accepted == null || !accepted.contains("gzip")) {
            response.setContentLength(plain.size());
            plain.writeTo(response.getOutputStream());
            return;
        }
        response.setHeader("Content-Encoding", "gzip");
        ByteArrayOutputStream packed = new ByteArrayOutputStream(plain.size() / 4);
        try (Fast fast = new Fast(packed)) {
            plain.writeTo(fast);
        }
        response.setContentLength(packed.size());
        packed.writeTo(response.getOutputStream());
    }

    private static final class Fast extends GZIPOutputStream {
        Fast(ByteArrayOutputStream packed) throws IOException {
            super(packed);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
