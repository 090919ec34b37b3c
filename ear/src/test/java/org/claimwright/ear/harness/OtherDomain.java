package org.claimwright.ear.harness;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimwright.core.db.Setting;

/** A second domain of the Payara Server, on ports of its own, that knows nothing of any database until it is told. */
public final class OtherDomain implements AutoCloseable {
    private static final Pattern PORT = Pattern.compile("(?<=port=\")\\d+(?=\")");

    private final Path server = Path.of(System.getProperty("payara.home"));
    private final Path domains =
            Path.of(System.getProperty("claimwright.module")).resolve("target/domains");
    private final Map<String, String> ports = new HashMap<>();

    private OtherDomain() {}

    public static OtherDomain started() throws IOException, InterruptedException {
        OtherDomain domain = new OtherDomain();
        domain.moveToOtherPorts();
        domain.asadmin("start-domain", "--domaindir", domain.domains.toString(), "domain1");
        return domain;
    }

    private void moveToOtherPorts() throws IOException {
        Path settings = domains.resolve("domain1/config/domain.xml");
        String moved = PORT.matcher(Files.readString(settings))
                .replaceAll(port -> ports.computeIfAbsent(port.group(), known -> unused()));
        // the message broker's port is a property of its own
        String broker = "\"" + System.getProperty("server.jms.port") + "\"";
        Files.writeString(settings, moved.replace(broker, "\"" + unused() + "\""));
    }

    /** Where it answers, without a slash at the end. */
    public String address() {
        return "http://127.0.0.1:" + ports.get(System.getProperty("server.http.port"));
    }

    /** Where the domain is kept. */
    public Path folder() {
        return domains;
    }

    public String adminPort() {
        return ports.get(System.getProperty("server.admin.port"));
    }

    private void asadmin(String... words) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(server.resolve("bin/asadmin").toString()));
        command.addAll(List.of(words));
        run(command, Map.of());
    }

    /**
     * Runs a command without the settings of this run's own database.
     *
     * @param settings environment for the command
     * @return what it told
     */
    public static String run(List<String> command, Map<String, String> settings)
            throws IOException, InterruptedException {
        Path told = Files.createTempFile("told", ".txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(told.toFile());
        Stream.of(Setting.values()).map(Setting::name).forEach(builder.environment()::remove);
        builder.environment().putAll(settings);
        int status = builder.start().waitFor();
        String text = Files.readString(told, StandardCharsets.UTF_8);
        Files.delete(told);
        if (status != 0) {
            throw new IllegalStateException(command + " ended with " + status + ": " + text);
        }
        return text;
    }

    @Override
    public void close() throws IOException {
        try {
            asadmin("stop-domain", "--domaindir", domains.toString(), "domain1");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String unused() {
        return Integer.toString(OtherMicro.unusedPort());
    }
}
