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
                "/harbour/projects?page=2&q=tower",
                "/harbour/projects/7/billing?columns=company,due&q=caf%C3%A9+%2B1&at=12:30"
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

    @ParameterizedTest
    @ValueSource(
            strings = {"/harbour/claims?q=<b>", "/harbour/claims?to=https://evil.example", "/harbour/claims?a=\r\nb"})
    void a_query_that_is_not_plain_is_left_out(String path) {
        assertThat(LocalPath.of(path)).isEqualTo("/harbour/claims");
    }

    @Test
    void one_without_an_end_loses_its_query_or_leads_home() {
        assertThat(LocalPath.of("/claims?q=" + "a".repeat(500))).isEqualTo("/claims");
        assertThat(LocalPath.of("/" + "a".repeat(500))).isEqualTo(LocalPath.HOME);
    }

    @Test
    void no_path_leads_home() {
        assertThat(LocalPath.of(null)).isEqualTo(LocalPath.HOME);
    }
}
