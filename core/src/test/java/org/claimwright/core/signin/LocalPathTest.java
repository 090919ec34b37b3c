package org.claimwright.core.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/harbour/projects",
                "/harbour/claims/0b0e7a52-3f0e-4d67-b1f6-0f8f2b9c8d11",
                "/harbour/projects?page=2&q=tower"
            })
    void a_path_of_ours_is_followed(String path) {
        assertThat(LocalPath.of(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "projects",
                "//evil.example",
                "/\\evil.example",
                "/\t/evil.example",
                "///evil.example",
                "/x//evil.example",
                "https://evil.example/",
                "javascript:alert(1)",
                "/%2f%2fevil.example",
                "/a\r\nSet-Cookie: a=b",
                "/?next=https://evil.example",
                "/@evil.example"
            })
    void any_other_leads_home(String path) {
        assertThat(LocalPath.of(path)).isEqualTo(LocalPath.HOME);
    }

    @Test
    void no_path_leads_home() {
        assertThat(LocalPath.of(null)).isEqualTo(LocalPath.HOME);
    }
}
