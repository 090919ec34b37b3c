package org.claimwright.ear.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.claimwright.core.db.Setting;

/** Stock Payara Micro with the merged WAR, as a child process on 127.0.0.1. */
public final class Micro {
    private static final int STOP_SECONDS = 60;
    // what the application tells the person who starts it can be opened as it stands
    private static final String ADDRESS = "CLAIMWRIGHT_ADDRESS";

    private final Process process;
    private final String address;
    private volatile boolean stopping;

    private Micro(Process process, String address) {
        this.process = process;
        this.address = address;
        // Ctrl-C and SIGTERM end this JVM: the server goes first
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "claimwright-stop"));
    }

    /**
     * Starts it and returns when it answers; on a failure nothing is left running.
     *
     * @param database settings of the database, as its environment
     * @param shown takes the lines the application wants to be read, from when it answers
     */
    public static Micro start(Layout layout, int port, Map<String, String> database, Consumer<String> shown)
            throws CannotStart, InterruptedException {
        try {
            unpack(layout);
            ProcessBuilder command = command(layout, port);
            // what this process was told about its database is not meant for another
            Stream.of(Setting.values()).map(Setting::name).forEach(command.environment()::remove);
            command.environment().putAll(database);
            String address = "http://127.0.0.1:" + port;
            command.environment().put(ADDRESS, address);
            Micro micro = new Micro(command.start(), address);
            OnceReady told = new OnceReady(shown);
            StartLog log = StartLog.follow(micro.process.getInputStream(), layout.log(), told);
            try {
                new Readiness(micro.process, micro.address, log).await();
                told.ready();
            } catch (CannotStart e) {
                micro.stop();
                throw e;
            }
            return micro;
        } catch (IOException e) {
            throw new CannotStart(
                    "The server cannot be started from " + layout.work() + ": " + e.getMessage() + ".", e);
        }
    }

    private static void unpack(Layout layout) throws IOException, InterruptedException {
        if (Files.exists(layout.server())) {
            try (Stream<Path> files = Files.walk(layout.server())) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        Files.createDirectories(layout.work());
        Process unpacking = java("-jar", layout.microJar(), "--rootdir", layout.server(), "--outputlauncher")
                .start();
        unpacking.getInputStream().transferTo(Files.newOutputStream(layout.log()));
        if (unpacking.waitFor() != 0) {
            throw new IOException("unpacking Payara Micro ended with status " + unpacking.exitValue());
        }
    }

    // a heap that starts small and is given back after a large claim; every compiler, for the long run: decision 27
    private static ProcessBuilder command(Layout layout, int port) {
        ProcessBuilder command = java("-Xms192m", "-Xmn112m", "-Xmx512m", "-XX:+UseSerialGC");
        add(command, "-XX:MinHeapFreeRatio=15", "-XX:MaxHeapFreeRatio=30", "-jar", layout.launcher());
        add(command, "--deploy", layout.war(), "--contextroot", "/", "--port", port);
        // nobody is answered by a server that has no application yet
        add(command, "--prebootcommandfile", layout.preboot(), "--postdeploycommandfile", layout.postdeploy());
        add(command, "--logproperties", layout.logging());
        add(command, "--nohazelcast", "--disablephonehome");
        return command;
    }

    private static ProcessBuilder java(Object... arguments) {
        ProcessBuilder command = new ProcessBuilder().redirectErrorStream(true);
        add(command, Path.of(System.getProperty("java.home"), "bin", "java"));
        add(command, arguments);
        return command;
    }

    private static void add(ProcessBuilder command, Object... arguments) {
        Stream.of(arguments).map(Object::toString).forEach(command.command()::add);
    }

    /** Where it answers, without a slash at the end. */
    public String address() {
        return address;
    }

    /** The process number, for those who measure it. */
    public long pid() {
        return process.pid();
    }

    /** Waits for its end and says whether that was wanted. */
    boolean endsAsWanted() throws InterruptedException {
        process.waitFor();
        return stopping;
    }

    /** Stops it and returns when it is gone; a server that hangs is ended by force. */
    public void stop() {
        stopping = true;
        // by its handle, which leaves its output open: the log tells the end too
        process.toHandle().destroy();
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
