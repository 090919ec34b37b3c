package org.claimwright.core.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.claimwright.core.problem.Problem;
import org.claimwright.core.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {
    @Test
    void a_password_is_kept_as_an_argon2id_hash_that_fits_only_it() {
        String hash = Passwords.hash("concrete before steel");
        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(Passwords.matches("concrete before steel", hash)).isTrue();
        assertThat(Passwords.matches("concrete before Steel", hash)).isFalse();
    }

    @Test
    void one_password_gives_another_hash_each_time() {
        assertThat(Passwords.hash("concrete before steel")).isNotEqualTo(Passwords.hash("concrete before steel"));
    }

    @Test
    void one_password_may_be_typed_on_different_keyboards() {
        String hash = Passwords.hash("h\u00f4tel de la gare");
        assertThat(Passwords.matches("ho\u0302tel de la gare", hash)).isTrue();
    }

    @Test
    void nothing_typed_fits_nothing() {
        String hash = Passwords.hash("concrete before steel");
        assertThat(Passwords.matches(null, hash)).isFalse();
        assertThat(Passwords.matches("x".repeat(1_000_000), hash)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "aaaaaaaaaaaaaaaa", "abababababababab", "ANA@harbour.example"})
    void a_password_that_is_soon_guessed_is_refused(String weak) {
        assertRefused(weak, Problem.PASSWORD_TOO_WEAK);
    }

    @Test
    void a_password_must_be_there_and_has_an_end() {
        assertRefused("", Problem.REQUIRED);
        assertRefused(null, Problem.REQUIRED);
        assertRefused("abcdef".repeat(40), Problem.TOO_LONG);
    }

    @Test
    void a_long_plain_password_is_good() {
        assertThatCode(() -> Passwords.requireGood("/password", "concrete before steel", "ana@harbour.example"))
                .doesNotThrowAnyException();
    }

    private static void assertRefused(String password, Problem problem) {
        assertThatThrownBy(() -> Passwords.requireGood("/password", password, "ana@harbour.example"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.problem()).isEqualTo(problem));
    }
}
