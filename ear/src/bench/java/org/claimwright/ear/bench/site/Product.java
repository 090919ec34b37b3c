package org.claimwright.ear.bench.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.claimwright.ear.run.CannotStart;
import org.claimwright.ear.run.Layout;
import org.claimwright.ear.run.Micro;

/** The built product as the run command starts it, with a data folder of its own. */
public final class Product {
    private static final long NANOS_PER_MILLI = 1_000_000;
    private static final int KIB_PER_MIB = 1024;

    private final Layout layout;
    private final Path data;
    private final int port;
    private Micro micro;

    public Product(Path module, Path microJar, int port) throws IOException {
        Path work = module.resolve("target/bench");
        this.layout = new Layout(
                module.resolve("target/claimwright-micro.war"), microJar, module.resolve("src/main/run"), work);
        this.data = work.resolve("data");
        this.port = port;
        empty(data);
    }

    private static void empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** Starts it and says after how many milliseconds it answered for the first time, unpacking included. */
    public long start() throws CannotStart, InterruptedException {
        // the limit of requests per key is there for partners, and one measures nothing but itself
        Map<String, String> settings = Map.of(
                "DB_DIR",
                data.toString(),
                "DB_PORT",
                "0",
                "API_REQUESTS_PER_MINUTE",
                "1000000",
                "DEMONSTRATION",
                "false");
        long begin = System.nanoTime();
        micro = Micro.start(layout, port, settings, line -> {});
        return (System.nanoTime() - begin) / NANOS_PER_MILLI;
    }

    public void stop() {
        if (micro != null) {
            micro.stop();
        }
    }

    public Cluster cluster() {
        return new Cluster(data);
    }

    public String address() {
        return micro.address();
    }

    /** Processor time used so far. */
    public Processors processors() throws IOException {
        return Processors.now(micro.pid(), cluster().pid());
    }

    /** Resident memory of the server's JVM, in MiB. */
    public long resident() throws IOException {
        Path status = Path.of("/proc", Long.toString(micro.pid()), "status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / KIB_PER_MIB)
                .findFirst()
                .orElse(0);
    }
}
