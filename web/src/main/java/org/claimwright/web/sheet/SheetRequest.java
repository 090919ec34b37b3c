package org.claimwright.web.sheet;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonValue;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimwright.core.access.Caller;
import org.claimwright.core.problem.Faults;
import org.claimwright.core.problem.Problem;

/**
 * What the script of a grid asks. A page of somebody else's could make a browser send a form, but neither the header nor
 * the form of content that is wanted here; and where the browser says where a request comes from, that is looked at too.
 */
public final class SheetRequest {
    private static final JsonReaderFactory JSON = Json.createReaderFactory(Map.of());
    private static final int MOST_BYTES = 4_000_000;
    private static final int MOST_EDITS = 20_000;

    private final HttpServletRequest request;
    private JsonObject body;

    SheetRequest(HttpServletRequest request) {
        this.request = request;
    }

    String method() {
        return request.getMethod();
    }

    void requirePage(Caller caller) {
        boolean own = "sheet".equals(request.getHeader("X-Claimwright")) && isOfSameSite() && isFromHere();
        if (!own) {
            throw Problem.MALFORMED_REQUEST.refusal();
        }
        // somebody else signed in meanwhile: what the page holds was typed by another person
        String person = request.getHeader("X-Claimwright-Person");
        if (!caller.personId().toString().equals(person)) {
            throw Problem.NOT_SIGNED_IN.refusal();
        }
    }

    private boolean isOfSameSite() {
        String site = request.getHeader("Sec-Fetch-Site");
        return site == null || "same-origin".equals(site);
    }

    private boolean isFromHere() {
        String origin = request.getHeader("Origin");
        if (origin == null) {
            return true;
        }
        try {
            return URI.create(origin).getAuthority().equals(request.getHeader("Host"));
        } catch (IllegalArgumentException | NullPointerException e) {
            return false;
        }
    }

    /** The thing whose lines these are, as the address names it. */
    public UUID id() {
        return UUID.fromString(request.getParameter("id"));
    }

    /** A whole number of the address. */
    public int number(String parameter, int otherwise) {
        String value = request.getParameter(parameter);
        if (value == null) {
            return otherwise;
        }
        if (!value.matches("\\d{1,6}")) {
            throw Problem.MALFORMED_REQUEST.refusal();
        }
        return Integer.parseInt(value);
    }

    /** A constant of the address. */
    public <E extends Enum<E>> E constant(String parameter, Class<E> type, E otherwise) {
        String value = request.getParameter(parameter);
        if (value == null) {
            return otherwise;
        }
        return Stream.of(type.getEnumConstants())
                .filter(constant -> constant.name().equals(value))
                .findFirst()
                .orElseThrow(Problem.MALFORMED_REQUEST::refusal);
    }

    /** The lines that the address names one by one; empty when it names none. */
    public List<UUID> ids() {
        String value = request.getParameter("ids");
        try {
            return value == null
                    ? List.of()
                    : Stream.of(value.split(",")).map(UUID::fromString).toList();
        } catch (IllegalArgumentException e) {
            throw Problem.MALFORMED_REQUEST.refusal();
        }
    }

    /** The version that the one who typed has seen. */
    public int version() {
        JsonValue version = body().get("version");
        if (version == null || version.getValueType() != JsonValue.ValueType.NUMBER) {
            throw Problem.VERSION_REQUIRED.refusal();
        }
        return body().getInt("version");
    }

    /** What was typed where one thing can be typed at a time. */
    public <T> T edit(BiFunction<JsonObject, Figure, T> read) {
        List<T> all = edits(read);
        if (all.size() != 1) {
            throw Problem.MALFORMED_REQUEST.refusal();
        }
        return all.get(0);
    }

    /** What was typed, line by line, read as the use case takes it; all that cannot be read is refused at once. */
    public <T> List<T> edits(BiFunction<JsonObject, Figure, T> read) {
        if (!(body().get("edits") instanceof JsonArray edits)) {
            throw Problem.MALFORMED_REQUEST.refusal();
        }
        if (edits.size() > MOST_EDITS) {
            throw Problem.TOO_MANY.refusalAt("", Map.of("most", MOST_EDITS));
        }
        Faults faults = new Faults();
        List<T> all = IntStream.range(0, edits.size())
                .mapToObj(at -> {
                    if (!(edits.get(at) instanceof JsonObject edit)) {
                        throw Problem.MALFORMED_REQUEST.refusal();
                    }
                    return read.apply(edit, new Figure(edit, "/" + at, faults));
                })
                .toList();
        faults.refuse();
        return all;
    }

    private JsonObject body() {
        if (body == null) {
            body = parsed();
        }
        return body;
    }

    private JsonObject parsed() {
        String type = request.getContentType();
        if (type == null || !type.matches("(?i)application/json(;.*)?")) {
            throw Problem.UNSUPPORTED_MEDIA_TYPE.refusal();
        }
        byte[] bytes = sent(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw Problem.BODY_TOO_LARGE.refusal(Map.of("most", MOST_BYTES));
        }
        try (JsonReader reader = JSON.createReader(new ByteArrayInputStream(bytes))) {
            return reader.readObject();
        } catch (RuntimeException e) {
            // of its own kind for a wrong character, of no kind of its own for what is nested a thousand times
            throw Problem.MALFORMED_BODY.refusal(Map.of("line", 1, "column", 1));
        }
    }

    /** Whether it is asked of one of several addresses that a script is answered at. */
    public boolean isAt(String path) {
        return path.equals(request.getServletPath());
    }

    /** A text of the address; empty if it has none. */
    public String text(String parameter) {
        String value = request.getParameter(parameter);
        return value == null ? "" : value;
    }

    /** What was sent, as it is; no more than so many bytes of it. */
    public byte[] sent(int most) {
        int announced = Math.max(request.getContentLength(), 0);
        // a body has no other end where a change to HTTP/2 is offered and not taken
        int expected = request.getHeader("Upgrade") == null ? most : Math.min(announced, most);
        try {
            return request.getInputStream().readNBytes(expected);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
