package org.claimwright.core.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The process that a cluster's pid file speaks of. */
final class Postmaster {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long PAUSE_MILLIS = 50;

    private Postmaster() {}

    /**
     * Ends a PostgreSQL that outlived the application it belonged to. Only for the holder of the folder's lock: then
     * nobody else can be using it.
     */
    static void stopOrphan(Path cluster) throws IOException {
        Path pidFile = cluster.resolve("postmaster.pid");
        Optional<ProcessHandle> named = Files.exists(pidFile) ? process(pidFile) : Optional.empty();
        if (named.isEmpty()) {
            return;
        }
        if (serves(named.get(), cluster)) {
            end(named.get(), pidFile);
        } else if (!isPostgres(named.get())) {
            // another program got the number meanwhile, and PostgreSQL would take it for a running server
            Files.delete(pidFile);
        }
    }

    private static Optional<ProcessHandle> process(Path pidFile) throws IOException {
        List<String> lines = Files.readAllLines(pidFile);
        return lines.isEmpty()
                ? Optional.empty()
                : ProcessHandle.of(Long.parseLong(lines.get(0).strip()));
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .filter(program -> program.contains("postgres"))
                .isPresent();
    }

    private static boolean serves(ProcessHandle process, Path cluster) {
        return process.info()
                .commandLine()
                .filter(line -> line.contains(cluster.toString()))
                .isPresent();
    }

    private static void end(ProcessHandle postmaster, Path pidFile) throws IOException {
        try {
            // SIGINT is PostgreSQL's fast shutdown: it does not wait for clients, and destroy() cannot send it
            new ProcessBuilder("kill", "-INT", Long.toString(postmaster.pid()))
                    .inheritIO()
                    .start()
                    .waitFor();
            // the file goes last; the process may stay on as a zombie where nobody reaps orphans
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (postmaster.isAlive() && Files.exists(pidFile)) {
                if (System.nanoTime() > end) {
                    throw new IOException("PostgreSQL with process number " + postmaster.pid() + " does not stop");
                }
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while PostgreSQL " + postmaster.pid() + " was stopping", e);
        }
    }
}
