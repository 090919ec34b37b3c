package org.claimwright.api.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategy;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedField;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.claimwright.core.problem.Problem;
import org.claimwright.core.problem.Refusal;

/** Reads and writes JSON in the one way of this API: decimals are strings, dates are ISO, repeated members are refused. */
public final class Json {
    private static final int DEEPEST = 16;
    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_TEXT = 1_000_000;
    private static final int NEVER_SCIENTIFIC = 6;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(LONGEST_NUMBER)
                            .maxNameLength(LONGEST_NAME)
                            .maxStringLength(LONGEST_TEXT)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    // names come from outside: a shared table of them would only grow
                    .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                    .build())
            // a record is its components and nothing else
            .visibility(PropertyAccessor.ALL, Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .propertyNamingStrategy(new Published())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .addModule(figuresAndDates())
            .build();

    private Json() {}

    /** @throws Refusal if these bytes are not one JSON value, with the line and column where reading stopped */
    public static JsonNode tree(byte[] body) {
        try {
            JsonNode tree = MAPPER.readTree(decoded(body));
            if (tree.isMissingNode()) {
                throw Problem.MALFORMED_BODY.refusal(Map.of("line", 1, "column", 1));
            }
            return tree;
        } catch (JsonProcessingException e) {
            // a bound that was passed has no location
            throw malformed(e.getLocation() == null ? JsonLocation.NA : e.getLocation());
        } catch (CharacterCodingException e) {
            throw malformed(JsonLocation.NA);
        }
    }

    // Jackson would guess other encodings and let broken UTF-8 pass
    private static String decoded(byte[] body) throws CharacterCodingException {
        return UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
    }

    /** A record of ours as a tree, with the members it would be published with. */
    public static JsonNode treeOf(Object value) {
        return MAPPER.valueToTree(value);
    }

    static ObjectNode emptyObject() {
        return MAPPER.createObjectNode();
    }

    public static void write(Object value, OutputStream out) throws IOException {
        MAPPER.writeValue(out, value);
        out.flush();
    }

    /** A figure as it is published: without an exponent. */
    public static String decimal(BigDecimal figure) {
        // toString is several times faster, and up to this scale it writes no exponent
        boolean plain = figure.scale() >= 0 && figure.scale() <= NEVER_SCIENTIFIC;
        return plain ? figure.toString() : figure.toPlainString();
    }

    public static byte[] bytes(Object value) {
        try {
            return MAPPER.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Refusal malformed(JsonLocation where) {
        int line = Math.max(1, where.getLineNr());
        int column = Math.max(1, where.getColumnNr());
        return Problem.MALFORMED_BODY.refusal(Map.of("line", line, "column", column));
    }

    private static SimpleModule figuresAndDates() {
        return new SimpleModule()
                .addSerializer(BigDecimal.class, new Decimals())
                .addSerializer(LocalDate.class, new ToStringSerializer(LocalDate.class))
                .addSerializer(Instant.class, new ToStringSerializer(Instant.class));
    }

    private static final class Published extends PropertyNamingStrategy {
        private static final long serialVersionUID = 1L;

        @Override
        public String nameForField(MapperConfig<?> config, AnnotatedField field, String name) {
            return Names.published(name);
        }
    }

    private static final class Decimals extends StdSerializer<BigDecimal> {
        private static final long serialVersionUID = 1L;

        Decimals() {
            super(BigDecimal.class);
        }

        @Override
        public void serialize(BigDecimal value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(decimal(value));
        }
    }
}
