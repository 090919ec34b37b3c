package org.claimwright.ear.harness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.stream.Stream;
import org.claimwright.core.db.Setting;
import org.claimwright.ear.run.CannotStart;
import org.claimwright.ear.run.Layout;
import org.claimwright.ear.run.Micro;

/** The running product, started as the start command starts it. */
public final class Product {
    private static final List<String> SHOWN = new CopyOnWriteArrayList<>();
    private static final Set<Integer> WHEN_TOLD = new CopyOnWriteArraySet<>();
    private static Micro micro;
    private static Path data;
    private static Set<Integer> heard;

    private Product() {}

    static void start() {
        Path module = Path.of(System.getProperty("claimwright.module"));
        Layout layout = new Layout(
                Path.of(System.getProperty("claimwright.war")),
                Path.of(System.getProperty("claimwright.micro")),
                module.resolve("src/main/run"),
                module.resolve("target/product"));
        try {
            data = emptyData(module.resolve("target/product/data"));
            int port = Integer.getInteger("micro.http.port");
            try (Knocks knocks = Knocks.at(port)) {
                micro = Micro.start(layout, port, database(), line -> {
                    SHOWN.add(line);
                    WHEN_TOLD.add(knocks.once());
                });
                heard = knocks.heard();
            }
        } catch (IOException | CannotStart e) {
            throw new IllegalStateException(e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the product was starting", e);
        }
    }

    static void stop() {
        if (micro != null) {
            micro.stop();
        }
    }

    private static Map<String, String> database() {
        return Map.of(
                Setting.DB_DIR.name(), data.toString(), Setting.DB_PORT.name(), System.getProperty("test.db.port"));
    }

    // the passwords are set down beforehand, for the server and the tests to know them
    private static Path emptyData(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        Files.createDirectories(folder);
        Files.writeString(
                folder.resolve("passwords.properties"),
                "claimwright=%s%nclaimwright_owner=%s%n"
                        .formatted(Setting.DB_PASSWORD.value(), Setting.DB_OWNER_PASSWORD.value()));
        return folder;
    }

    /** The folder of its embedded database, which it holds locked. */
    public static Path data() {
        return data;
    }

    /** Where it answers, without a slash at the end. */
    public static String address() {
        return micro.address();
    }

    /** What it told the person who started it: first sign-in, API key, set-up token. */
    public static List<String> shown() {
        return List.copyOf(SHOWN);
    }

    /** The statuses that somebody got who asked for a page from the beginning of its start; 0 for no answer at all. */
    public static Set<Integer> heardWhileStarting() {
        return heard;
    }

    /** What somebody got who asked at once when the start told something. */
    public static Set<Integer> heardWhenTold() {
        return Set.copyOf(WHEN_TOLD);
    }

    /** The process number of the server. */
    public static long pid() {
        return micro.pid();
    }
}
