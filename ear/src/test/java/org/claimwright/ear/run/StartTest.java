package org.claimwright.ear.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.claimwright.core.db.Setting;
import org.claimwright.core.db.StartCheck;
import org.claimwright.ear.harness.OtherMicro;
import org.claimwright.ear.harness.Product;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The start command as a person runs it, in each case where it must not start. */
class StartTest {
    private enum Asked {
        BEFORE_THE_BUILD,
        AFTER_IT
    }

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void a_taken_port_is_named(Asked asked) throws Exception {
        int taken = URI.create(Product.address()).getPort();
        Told told = start(asked, taken, Map.of(Setting.DB_DIR.name(), folder.toString()));
        assertThat(told.oneSentence()).contains(Integer.toString(taken)).contains("-Dhttp.port");
    }

    @ParameterizedTest
    @EnumSource
    void a_data_folder_in_use_is_named(Asked asked) throws Exception {
        Told told = start(
                asked,
                OtherMicro.unusedPort(),
                Map.of(Setting.DB_DIR.name(), Product.data().toString()));
        assertThat(told.oneSentence()).contains(Product.data().toString()).contains("DB_DIR");
    }

    @ParameterizedTest
    @EnumSource
    void a_data_folder_that_is_none_is_named(Asked asked) throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        Told told = start(asked, OtherMicro.unusedPort(), Map.of(Setting.DB_DIR.name(), file.toString()));
        assertThat(told.oneSentence()).contains(file.toString()).contains("DB_DIR");
    }

    @ParameterizedTest
    @EnumSource
    void a_database_that_does_not_answer_is_named(Asked asked) throws Exception {
        String url = "jdbc:postgresql://127.0.0.1:" + OtherMicro.unusedPort() + "/claimwright";
        assertThat(start(asked, OtherMicro.unusedPort(), Map.of(Setting.DB_URL.name(), url))
                        .oneSentence())
                .contains(url)
                .contains("DB_URL");
    }

    @ParameterizedTest
    @EnumSource
    void a_wrong_password_is_said_to_be_one(Asked asked) throws Exception {
        Map<String, String> wrong =
                Map.of(Setting.DB_URL.name(), Setting.DB_URL.value(), Setting.DB_PASSWORD.name(), "wrong");
        assertThat(start(asked, OtherMicro.unusedPort(), wrong).oneSentence()).contains("DB_PASSWORD");
    }

    @Test
    void nobody_is_answered_before_the_product_can() {
        assertThat(Product.heardWhileStarting()).containsExactlyInAnyOrder(0, 200);
        assertThat(Product.heardWhenTold()).containsExactly(200);
    }

    private record Told(int status, String text) {
        String oneSentence() {
            assertThat(status).isEqualTo(1);
            assertThat(text.lines()).hasSize(1);
            return text;
        }
    }

    private static Told start(Asked asked, int port, Map<String, String> database)
            throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path")));
        String module = System.getProperty("claimwright.module");
        words.addAll(
                asked == Asked.AFTER_IT
                        ? List.of(Run.class.getName(), module, System.getProperty("claimwright.micro"))
                        : List.of(StartCheck.class.getName(), module));
        words.add(Integer.toString(port));
        ProcessBuilder command = new ProcessBuilder(words).redirectErrorStream(true);
        Stream.of(Setting.values()).map(Setting::name).forEach(command.environment()::remove);
        // Java tells of it in a line of its own
        command.environment().remove("JDK_JAVA_OPTIONS");
        command.environment().putAll(database);
        Process process = command.start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Told(process.waitFor(), text);
    }
}
