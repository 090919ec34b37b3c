package org.claimwright.ear.harness;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser of the journeys, which nobody looks at: one that is installed, or Debian's, installed where this user may. */
public final class Chromium {
    // the shell is the same engine without the parts of a browser that nobody looks at, for half the work
    private static final String SHELL = "chromium-headless-shell";
    private static final List<String> NAMES = List.of(SHELL, "chromium", "chromium-browser", "google-chrome");

    private Chromium() {}

    /** Path of the program; says exactly what to install where there is none and none can be brought. */
    public static Path program() {
        return installed()
                .or(Chromium::brought)
                .orElseThrow(() -> new IllegalStateException(
                        "The browser tests need Chromium. Install it (Debian or Ubuntu: sudo apt-get install chromium;"
                                + " Fedora: sudo dnf install chromium; macOS: brew install --cask chromium) so that"
                                + " the command chromium is found, or set CHROMIUM to the program."));
    }

    private static Optional<Path> installed() {
        Stream<Path> named = Optional.ofNullable(System.getenv("CHROMIUM")).map(Path::of).stream();
        Stream<Path> found = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(Path.of(folder)::resolve));
        return Stream.concat(named, found).filter(Files::isExecutable).findFirst();
    }

    private static Optional<Path> brought() {
        boolean may = System.getProperty("user.name").equals("root") && Files.isExecutable(Path.of("/usr/bin/apt-get"));
        if (may) {
            run("apt-get", "update", "-qq");
            Stream.of(SHELL, "chromium")
                    .takeWhile(any -> installed().isEmpty())
                    .forEach(name -> run("apt-get", "install", "-y", "-qq", "--no-install-recommends", name));
        }
        return installed();
    }

    private static void run(String... command) {
        try {
            ProcessBuilder program = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD);
            // a question would wait for ever
            program.environment().put("DEBIAN_FRONTEND", "noninteractive");
            program.start().waitFor();
        } catch (IOException e) {
            throw new IllegalStateException("apt-get cannot be run: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while installing Chromium", e);
        }
    }
}
