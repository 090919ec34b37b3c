package org.claimwright.api.shape;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.claimwright.api.claim.ClaimLineJson;
import org.claimwright.api.json.Json;
import org.claimwright.api.json.Names;
import org.junit.jupiter.api.Test;

/** A claim's line is written by hand, for speed; it says the same as its record. */
class ClaimLineShapeTest {
    @Test
    void a_line_with_everything_is_written_as_its_record_says() throws ReflectiveOperationException {
        requireAlike((ClaimLineJson) Specimen.of(ClaimLineJson.class));
    }

    @Test
    void a_line_with_nothing_is_written_as_its_record_says() throws ReflectiveOperationException {
        RecordComponent[] members = ClaimLineJson.class.getRecordComponents();
        Class<?>[] types = Arrays.stream(members).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] nothing = Arrays.stream(types)
                .map(type -> type == boolean.class ? false : null)
                .toArray();
        requireAlike(ClaimLineJson.class.getDeclaredConstructor(types).newInstance(nothing));
    }

    private static void requireAlike(ClaimLineJson line) throws ReflectiveOperationException {
        Map<String, Object> members = new LinkedHashMap<>();
        for (RecordComponent member : ClaimLineJson.class.getRecordComponents()) {
            members.put(Names.published(member.getName()), member.getAccessor().invoke(line));
        }
        assertThat(new String(Json.bytes(line), UTF_8)).isEqualTo(new String(Json.bytes(members), UTF_8));
    }
}
