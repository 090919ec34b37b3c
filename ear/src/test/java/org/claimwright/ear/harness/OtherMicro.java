package org.claimwright.ear.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimwright.core.db.Setting;
import org.claimwright.ear.run.CannotStart;
import org.claimwright.ear.run.Layout;
import org.claimwright.ear.run.Micro;

/** One more product on stock Micro, beside the one of this run and on its database. */
public final class OtherMicro {
    private OtherMicro() {}

    /**
     * @param folder where it unpacks its server
     * @param more settings beside those of the database
     */
    public static Micro start(Path folder, int port, Map<String, String> more)
            throws CannotStart, InterruptedException {
        Map<String, String> settings = new HashMap<>(more);
        List.of(Setting.DB_URL, Setting.DB_PASSWORD, Setting.DB_OWNER_PASSWORD)
                .forEach(setting -> settings.put(setting.name(), setting.value()));
        return Micro.start(layout(folder), port, settings, line -> {});
    }

    /** What the build has made, to be started in that folder. */
    public static Layout layout(Path folder) {
        return new Layout(
                Path.of(System.getProperty("claimwright.war")),
                Path.of(System.getProperty("claimwright.micro")),
                Path.of(System.getProperty("claimwright.module"), "src/main/run"),
                folder.resolve("work"));
    }

    /** A port of this machine that nobody listens on. */
    public static int unusedPort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
