package org.claimwright.ear.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The table of results, on the console as it grows and in a file at the end. */
final class Report {
    private static final long BYTES_PER_MIB = 1024L * 1024;

    private final Path file;
    private final List<String> lines = new ArrayList<>();
    private boolean begun;

    Report(Path file) {
        this.file = file;
        Runtime machine = Runtime.getRuntime();
        fact(
                "Machine",
                machine.availableProcessors() + " cores, " + System.getProperty("os.name") + " "
                        + System.getProperty("os.arch"));
        fact(
                "JVM of the measuring program",
                System.getProperty("java.vm.name") + " " + Runtime.version() + ", heap "
                        + machine.maxMemory() / BYTES_PER_MIB + " MiB");
    }

    void fact(String name, String value) {
        say("- " + name + ": " + value);
    }

    void add(Series series) {
        if (!begun) {
            say("");
            Series.head().lines().forEach(this::say);
            begun = true;
        }
        say(series.row());
    }

    private void say(String line) {
        System.out.println(line);
        lines.add(line);
    }

    void write() throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, lines);
        System.out.println("Written to " + file);
    }
}
