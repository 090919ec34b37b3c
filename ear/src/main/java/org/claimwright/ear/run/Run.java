package org.claimwright.ear.run;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimwright.core.db.Setting;
import org.claimwright.core.db.StartCheck;

/** The start command. */
public final class Run {
    private final Path module;
    private final Layout layout;
    private final int port;

    private Run(Path module, Path microJar, int port) {
        this.module = module;
        this.layout = Layout.of(module, microJar, port);
        this.port = port;
    }

    /**
     * Runs until the server ends; a failure is one sentence on standard error and exit status 1.
     *
     * @param arguments the folder of this module, the stock Payara Micro, the port
     */
    public static void main(String[] arguments) throws InterruptedException {
        try {
            Path module = Path.of(arguments[0]).toAbsolutePath().normalize();
            new Run(module, Path.of(arguments[1]), number(arguments[2])).untilTheEnd();
        } catch (CannotStart e) {
            System.err.println("Claimwright does not start. " + e.getMessage());
            // within Maven: nothing may follow the sentence
            System.exit(1);
        }
    }

    private static int number(String port) throws CannotStart {
        try {
            return Integer.parseInt(port);
        } catch (NumberFormatException e) {
            throw new CannotStart("The port '" + port + "' is no number: -Dhttp.port=8090 is one.", e);
        }
    }

    private void untilTheEnd() throws CannotStart, InterruptedException {
        keepDataInTheProject();
        requireFreePort();
        requireDatabase();
        System.out.println("Claimwright is starting, log in " + layout.log());
        Micro micro = Micro.start(layout, port, database(), System.out::println);
        System.out.println("Claimwright is at " + micro.address() + "/ and stops with Ctrl-C.");
        if (!micro.endsAsWanted()) {
            throw new CannotStart("The server has ended by itself: " + layout.log() + " says why.");
        }
    }

    // relative to the project, and not to wherever the server works
    private void keepDataInTheProject() {
        Path folder = Setting.DB_DIR.said().map(Path::of).orElse(module.resolveSibling("data"));
        System.setProperty(Setting.DB_DIR.name(), folder.toAbsolutePath().toString());
    }

    private static Map<String, String> database() {
        return Stream.of(Setting.values())
                .filter(setting -> setting.said().isPresent())
                .collect(Collectors.toMap(Setting::name, Setting::value));
    }

    private void requireFreePort() throws CannotStart {
        try (ServerSocket probe = new ServerSocket()) {
            // one just left by a stopped server counts as free
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException | IllegalArgumentException e) {
            throw new CannotStart(
                    "Port " + port + " of 127.0.0.1 is taken or not allowed: stop what uses it, or choose another with"
                            + " -Dhttp.port=8090.",
                    e);
        }
    }

    private static void requireDatabase() throws CannotStart {
        try {
            StartCheck.dataFolder();
            StartCheck.database();
        } catch (RuntimeException e) {
            throw new CannotStart(e.getMessage(), e);
        }
    }
}
