package org.claimwright.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntityTagsTest {
    @Test
    void a_change_is_based_on_any_of_the_strong_tags() {
        assertThat(EntityTags.of("\"3\"").versions()).containsExactly(3);
        assertThat(EntityTags.of(" \"3\" ,\t\"4\"").versions()).containsExactly(3, 4);
        assertThat(EntityTags.of("W/\"3\", \"4\"").versions()).containsExactly(4);
        assertThat(EntityTags.of(",, \"a,b\", \"7\" ,").versions()).containsExactly(7);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "3", "\"3", "\"3\" x", "\"3\"\"4\"", "w/\"3\"", "\"1234567890\"", "\"-1\"", "*", "\"3\", *"})
    void what_is_no_list_of_our_tags_names_no_version(String header) {
        assertThat(EntityTags.of(header).versions()).isEmpty();
    }

    @Test
    void a_version_is_known_by_a_weak_tag_too() {
        assertThat(EntityTags.of("\"1\", W/\"2\"").know("2")).isTrue();
        assertThat(EntityTags.of("\"1\", W/\"2\"").know("3")).isFalse();
    }
}
