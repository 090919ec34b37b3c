package org.claimwright.core.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The process that a cluster's pid file speaks of. */
final class Postmaster {
    private static final int PATIENCE_SECONDS = 60;

    private Postmaster() {}

    /**
     * Ends a PostgreSQL that outlived the application it belonged to. Only for the holder of the folder's lock: then
     * nobody else can be using it.
     */
    static void stopOrphan(Path cluster) throws IOException {
        Path pidFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        Optional<ProcessHandle> orphan = process(pidFile).filter(process -> serves(process, cluster));
        if (orphan.isPresent()) {
            end(orphan.get());
        }
        // a process of another kind may have got the number meanwhile, and PostgreSQL would take it for its own
        Files.deleteIfExists(pidFile);
    }

    private static Optional<ProcessHandle> process(Path pidFile) throws IOException {
        List<String> lines = Files.readAllLines(pidFile);
        return lines.isEmpty()
                ? Optional.empty()
                : ProcessHandle.of(Long.parseLong(lines.get(0).strip()));
    }

    private static boolean serves(ProcessHandle process, Path cluster) {
        return process.info()
                .commandLine()
                .filter(line -> line.contains(cluster.toString()))
                .isPresent();
    }

    private static void end(ProcessHandle postmaster) throws IOException {
        try {
            // SIGINT is PostgreSQL's fast shutdown: it does not wait for clients, and destroy() cannot send it
            new ProcessBuilder("kill", "-INT", Long.toString(postmaster.pid()))
                    .inheritIO()
                    .start()
                    .waitFor();
            postmaster.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while PostgreSQL " + postmaster.pid() + " was stopping", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("PostgreSQL with process number " + postmaster.pid() + " does not stop", e);
        }
    }
}
