package org.claimwright.core.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoginTest {
    @ParameterizedTest
    @ValueSource(strings = {"http://db.example/claimwright", "db.example:5432", "jdbc:mysql://db.example/claimwright"})
    void only_postgresql_is_spoken(String url) {
        assertThatThrownBy(() -> new Login(url, "claimwright", ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("DB_URL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Claimwright", "claim wright", "x; drop role postgres", "\"x\"", "9x"})
    void a_role_has_a_plain_name(String user) {
        assertThatThrownBy(() -> new Login("jdbc:postgresql://db.example/claimwright", user, ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_server_that_does_not_answer_is_named_without_its_parameters() throws IOException {
        Login login = new Login("jdbc:postgresql://127.0.0.1:" + unused() + "/x?password=secret", "claimwright", "");
        assertThatThrownBy(() -> login.require(Setting.DB_USER, Setting.DB_PASSWORD))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("DB_URL")
                .hasMessageContaining("127.0.0.1")
                .hasMessageNotContaining("secret");
    }

    @Test
    void a_password_is_not_printed() {
        assertThat(new Login("jdbc:postgresql://db.example/x?password=secret", "claimwright", "hidden"))
                .asString()
                .doesNotContain("hidden")
                .doesNotContain("secret");
    }

    private static int unused() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
