package org.claimwright.core.db;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;

/**
 * What can be known before the application is started: asked by the start command before it builds anything and again
 * when it has, and by the application at its start. What is in the way is thrown as one sentence for the person who
 * starts it: what is wrong and what to do.
 */
public final class StartCheck {
    private StartCheck() {}

    /**
     * Before the build: a failure is one sentence on standard error and exit status 1.
     *
     * @param arguments the folder for data if none is set, the port
     */
    public static void main(String[] arguments) {
        try {
            everything(Path.of(arguments[0]), arguments[1]);
        } catch (RuntimeException e) {
            System.err.println("Claimwright does not start. " + e.getMessage());
            // within Maven: nothing may follow the sentence
            System.exit(1);
        }
    }

    /**
     * Returns the port when a start can succeed.
     *
     * @param data the folder for data if none is set
     * @param port the port on 127.0.0.1, as it was said
     */
    public static int everything(Path data, String port) {
        int number = number(port);
        // one folder, wherever the server works
        Path folder = Setting.DB_DIR.said().map(Path::of).orElse(data);
        System.setProperty(
                Setting.DB_DIR.name(), folder.toAbsolutePath().normalize().toString());
        port(number);
        demonstration();
        dataFolder();
        database();
        return number;
    }

    private static int number(String port) {
        try {
            return Integer.parseInt(port);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("The port '" + port + "' is no number: -Dhttp.port=8090 is one.", e);
        }
    }

    private static void port(int port) {
        try (ServerSocket probe = new ServerSocket()) {
            // one just left by a stopped server counts as free
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException | IllegalArgumentException e) {
            throw new IllegalStateException(
                    "Port " + port + " of 127.0.0.1 is taken or not allowed: stop what uses it, or choose another with"
                            + " -Dhttp.port=8090.",
                    e);
        }
    }

    private static void demonstration() {
        String said = Setting.DEMONSTRATION.value();
        if (!said.equalsIgnoreCase("true") && !said.equalsIgnoreCase("false")) {
            throw new IllegalArgumentException(
                    "DEMONSTRATION is '" + said + "': false starts without demonstration accounts, true with them.");
        }
    }

    private static void dataFolder() {
        if (Setting.DB_URL.said().isEmpty()) {
            DataFolder.open().release();
        }
    }

    /** Returns when the database, if one is set, lets both roles in. */
    static void database() {
        if (Setting.DB_URL.said().isPresent()) {
            Database.application().require(Setting.DB_USER, Setting.DB_PASSWORD);
            Database.owner().require(Setting.DB_OWNER_USER, Setting.DB_OWNER_PASSWORD);
        }
    }
}
