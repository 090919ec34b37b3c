package org.claimwright.ear.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Whoever is signed in changes the own password, having proven the present one; every other session ends. */
@Isolated("counts what all sign-ins of the product share")
class OwnPasswordTest {
    private static final String NEW = "steel after concrete";

    private final SomeAccount account = SomeAccount.fresh();
    private final String profile = "/" + account.slug + "/profile";

    @BeforeEach
    void nobody_has_failed_before() {
        SomeAccount.forgetFailures();
    }

    private static Visit signedIn(SomeAccount account) {
        Visit visit = new Visit();
        visit.signIn(account);
        return visit;
    }

    private void change(Visit visit, String present, String next) {
        visit.send(
                visit.get(profile).body(),
                profile,
                "form",
                "form:presentPassword",
                present,
                "form:newPassword",
                next,
                "form:change",
                "");
    }

    @Test
    void this_session_goes_on_and_the_others_end() {
        Visit here = signedIn(account);
        Visit elsewhere = signedIn(account);
        change(here, SomeAccount.PASSWORD, NEW);
        assertThat(here.get(profile).statusCode()).isEqualTo(200);
        assertThat(elsewhere.target(elsewhere.get(profile)))
                .hasValueSatisfying(to -> assertThat(to).startsWith("/sign-in"));
    }

    @Test
    void nothing_changes_without_the_present_password_or_with_one_that_is_easy_to_guess() {
        Visit here = signedIn(account);
        Visit elsewhere = signedIn(account);
        change(here, "something else", NEW);
        change(here, SomeAccount.PASSWORD, "short");
        assertThat(elsewhere.get(profile).statusCode()).isEqualTo(200);
        assertThat(account.failures()).isEqualTo(1);
    }
}
