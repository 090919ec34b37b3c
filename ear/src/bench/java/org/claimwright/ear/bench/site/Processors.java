package org.claimwright.ear.bench.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Processor time used so far, in ticks of the kernel, by whoever is running on this machine. Linux alone tells it.
 *
 * @param product the server's JVM
 * @param database PostgreSQL with all its processes
 * @param callers this JVM, which sends the requests
 * @param busy everybody together
 * @param all what there was to have, idle time included
 */
public record Processors(long product, long database, long callers, long busy, long all) {
    private static final Path PROC = Path.of("/proc");
    // places in /proc/PID/stat after the name, which may have blanks, and in the first line of /proc/stat
    private static final int USER = 11;
    private static final int KINDS = 8;
    private static final int IDLE = 3;
    private static final int WAITING = 4;

    static Processors now(long product, long postmaster) {
        if (!Files.exists(PROC.resolve("stat"))) {
            return new Processors(0, 0, 0, 0, 0);
        }
        List<Long> machine = Stream.of(
                        read(PROC.resolve("stat")).split("\n", 2)[0].split(" +"))
                .skip(1)
                .limit(KINDS)
                .map(Long::valueOf)
                .toList();
        long all = machine.stream().mapToLong(Long::longValue).sum();
        // children that have ended are counted with their parent
        long database = used(postmaster, true)
                + ProcessHandle.of(postmaster).stream()
                        .flatMap(ProcessHandle::children)
                        .mapToLong(child -> used(child.pid(), false))
                        .sum();
        return new Processors(
                used(product, false),
                database,
                used(ProcessHandle.current().pid(), false),
                all - machine.get(IDLE) - machine.get(WAITING),
                all);
    }

    private static long used(long process, boolean withEnded) {
        String[] fields = read(PROC.resolve(process + "/stat"))
                .replaceFirst("(?s).*\\) ", "")
                .split(" ");
        if (fields.length <= USER + 3) {
            return 0;
        }
        return Stream.of(fields)
                .skip(USER)
                .limit(withEnded ? 4 : 2)
                .mapToLong(Long::parseLong)
                .sum();
    }

    // a process that has just ended has used nothing more
    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException e) {
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was used since an earlier moment. */
    public Processors since(Processors earlier) {
        return new Processors(
                product - earlier.product,
                database - earlier.database,
                callers - earlier.callers,
                busy - earlier.busy,
                all - earlier.all);
    }

    /** Who used how much, in percent of all processors; others are not of this benchmark and spoil it. */
    public String told() {
        return "product %d, database %d, callers %d, others %d"
                .formatted(
                        percent(product),
                        percent(database),
                        percent(callers),
                        percent(Math.max(0, busy - product - database - callers)));
    }

    private long percent(long ticks) {
        return all == 0 ? 0 : Math.round(100.0 * ticks / all);
    }
}
