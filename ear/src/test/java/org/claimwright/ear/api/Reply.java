package org.claimwright.ear.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.StreamSupport;

/** An answer of the API. */
record Reply(HttpResponse<String> response) {
    private static final ObjectMapper JSON = new ObjectMapper();

    int status() {
        return response.statusCode();
    }

    String header(String name) {
        return response.headers().firstValue(name).orElse(null);
    }

    String tag() {
        return header("ETag");
    }

    JsonNode json() {
        try {
            return JSON.readTree(response.body());
        } catch (JsonProcessingException e) {
            throw new AssertionError(response.body(), e);
        }
    }

    /** A member as text, by its JSON pointer. */
    String at(String pointer) {
        return json().at(pointer).asText();
    }

    String id() {
        return at("/id");
    }

    /** This answer, which must have been a success. */
    Reply ok() {
        assertThat(status()).as(response.body()).isBetween(200, 299);
        return this;
    }

    /** What was refused: the last part of the type. */
    String problem() {
        String type = at("/type");
        return type.substring(type.lastIndexOf('/') + 1);
    }

    /** The wrong places: pointer and code of each. */
    List<String> errors() {
        return StreamSupport.stream(json().path("errors").spliterator(), false)
                .map(error -> error.path("pointer").asText() + " "
                        + error.path("code").asText())
                .toList();
    }

    /** Checks that this is a refusal as it should be: the status, the problem, and nothing of the inside. */
    Reply refuses(int status, String problem) {
        assertThat(status()).as(response.body()).isEqualTo(status);
        assertThat(problem()).isEqualTo(problem);
        assertThat(header("Content-Type")).startsWith("application/problem+json");
        assertThat(json().path("status").asInt()).isEqualTo(status);
        assertThat(at("/title")).isNotBlank();
        assertThat(at("/detail")).isNotBlank().doesNotContain("Exception", "{", "org.claimwright");
        assertThat(at("/instance")).startsWith("/api/v1/");
        return this;
    }

    /** Checks that this is a refusal because of one place. */
    Reply refuses(int status, String problem, String pointer) {
        refuses(status, problem);
        assertThat(errors()).contains(pointer + " " + problem);
        return this;
    }
}
