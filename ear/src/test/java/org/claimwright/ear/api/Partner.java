package org.claimwright.ear.api;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.claimwright.ear.harness.BlackBox;

/**
 * A program with a key of one account.
 *
 * @param person whom the key acts as
 */
record Partner(UUID account, UUID person, String key) {
    private static final BlackBox PRODUCT = BlackBox.micro();

    Reply get(String path, String... headers) {
        return send("GET", path, null, headers);
    }

    Reply post(String path, String body, String... headers) {
        return send("POST", path, body, headers);
    }

    /** Sends a change of what was read in {@code seen}. */
    Reply post(String path, String body, Reply seen) {
        return send("POST", path, body, "If-Match", seen.tag());
    }

    Reply put(String path, String body, Reply seen) {
        return send("PUT", path, body, "If-Match", seen.tag());
    }

    Reply patch(String path, String body, Reply seen) {
        return send("PATCH", path, body, "If-Match", seen.tag());
    }

    Reply delete(String path, Reply seen) {
        return send("DELETE", path, null, "If-Match", seen.tag());
    }

    /** @param body JSON with single quotes for double ones; null for none */
    Reply send(String method, String path, String body, String... headers) {
        List<String> all = new ArrayList<>(List.of(headers));
        all.addAll(List.of("Authorization", "Bearer " + key));
        if (body != null) {
            all.addAll(List.of("Content-Type", "application/json"));
        }
        String json = body == null ? null : body.replace('\'', '"');
        return new Reply(PRODUCT.send(method, "/api/v1" + path, json, all.toArray(String[]::new)));
    }
}
