package org.claimwright.core.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlacesTest {
    @Test
    void programs_come_in_under_one_path() {
        assertThat(Places.isApi("/api/v1/projects")).isTrue();
        assertThat(Places.isApi("/api")).isTrue();
        assertThat(Places.isApi("/apiary/projects")).isFalse();
        assertThat(Places.isApi("/harbour/api")).isFalse();
    }

    @Test
    void an_address_starts_with_its_account() {
        assertThat(Places.account("/harbour/projects")).isEqualTo("harbour");
        assertThat(Places.account("/harbour")).isEqualTo("harbour");
        assertThat(Places.account("/")).isEmpty();
        assertThat(Places.account("")).isEmpty();
    }

    @Test
    void few_pages_are_open_before_signing_in() {
        assertThat(Places.isOpen("/sign-in")).isTrue();
        assertThat(Places.isOpen("/sign-in/x")).isFalse();
        assertThat(Places.isOpen("/harbour/projects")).isFalse();
    }
}
