package org.claimwright.api.docs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.claimwright.api.json.Json;

/** The OpenAPI document, written by hand as YAML and held against the resources by a test. */
public final class ApiDocument {
    private static final String FILE = "openapi.yaml";
    private static final byte[] YAML = read();
    private static final JsonNode TREE = parse();
    private static final byte[] JSON = Json.bytes(TREE);

    private ApiDocument() {}

    static byte[] yaml() {
        return YAML.clone();
    }

    static byte[] json() {
        return JSON.clone();
    }

    /** What the document says, to be compared with what there is. */
    public static JsonNode tree() {
        return TREE.deepCopy();
    }

    private static byte[] read() {
        try (InputStream in = ApiDocument.class.getResourceAsStream(FILE)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode parse() {
        try {
            return new YAMLMapper().readTree(YAML);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
