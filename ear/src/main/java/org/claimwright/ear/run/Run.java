package org.claimwright.ear.run;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimwright.core.db.Setting;
import org.claimwright.core.db.StartCheck;

/** The start command. */
public final class Run {
    private final Layout layout;
    private final int port;

    private Run(Layout layout, int port) {
        this.layout = layout;
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
            int port = checked(module, arguments[2]);
            new Run(Layout.of(module, Path.of(arguments[1]), port), port).untilTheEnd();
        } catch (CannotStart e) {
            fail("Claimwright does not start. " + e.getMessage());
        }
    }

    private static void fail(String sentence) {
        System.err.println(sentence);
        // within Maven: nothing may follow the sentence
        System.exit(1);
    }

    // asked before the build too, but somebody may have come first
    private static int checked(Path module, String port) throws CannotStart {
        try {
            return StartCheck.everything(module.resolveSibling("data"), port);
        } catch (RuntimeException e) {
            throw new CannotStart(e.getMessage(), e);
        }
    }

    private void untilTheEnd() throws CannotStart, InterruptedException {
        System.out.println("Claimwright is starting, log in " + layout.log());
        Micro micro = Micro.start(layout, port, database(), System.out::println);
        System.out.println("Claimwright is at " + micro.address() + "/ and stops with Ctrl-C.");
        if (!micro.endsAsWanted()) {
            fail("Claimwright has ended by itself: " + layout.log() + " says why.");
        }
    }

    private static Map<String, String> database() {
        return Stream.of(Setting.values())
                .filter(setting -> setting.said().isPresent())
                .collect(Collectors.toMap(Setting::name, Setting::value));
    }
}
