package org.claimwright.api.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.claimwright.core.problem.Refusal;

/**
 * A change of some members of a resource, as a JSON merge patch (RFC 7396): a member that is absent stays as it is, a
 * member that is {@code null} is removed.
 *
 * @param members the members to change
 */
public record Patch(JsonNode members) {
    public Patch {
        if (!members.isObject()) {
            throw Refusal.of(List.of(Scalars.unexpected("", JsonKind.OBJECT)));
        }
    }

    /** What {@code current} becomes; bound as strictly as a body. */
    public <T extends Record> T of(T current) {
        @SuppressWarnings("unchecked")
        Class<T> type = (Class<T>) current.getClass();
        return type.cast(Binding.bind(merged(Json.treeOf(current), members), type));
    }

    private static JsonNode merged(JsonNode target, JsonNode patch) {
        if (!patch.isObject()) {
            return patch;
        }
        ObjectNode result = target instanceof ObjectNode before ? before : Json.emptyObject();
        patch.properties().forEach(member -> {
            JsonNode before = result.path(member.getKey());
            result.set(member.getKey(), merged(before, member.getValue()));
        });
        return result;
    }
}
