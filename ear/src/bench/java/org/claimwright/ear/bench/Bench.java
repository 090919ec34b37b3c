package org.claimwright.ear.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.claimwright.ear.bench.Plan.Part;
import org.claimwright.ear.bench.figure.Comparison;
import org.claimwright.ear.bench.figure.Figure;
import org.claimwright.ear.bench.figure.Growth;
import org.claimwright.ear.bench.figure.Report;
import org.claimwright.ear.bench.figure.Target;
import org.claimwright.ear.bench.load.Load;
import org.claimwright.ear.bench.site.Cluster;
import org.claimwright.ear.bench.site.Office;
import org.claimwright.ear.bench.site.Processors;
import org.claimwright.ear.bench.site.Product;

/** The benchmark command: starts the built product, fills it, measures, prints tables, takes it down. */
public final class Bench {
    private static final long BYTES_PER_MIB = 1024L * 1024;
    private static final double FIRST_ANSWER_MS = 25_000;
    private static final double RESIDENT_MIB = 700;

    private final Plan plan;
    private final Report report = new Report();

    private Bench(Plan plan) {
        this.plan = plan;
    }

    /** @param arguments see {@link Plan} */
    public static void main(String[] arguments) throws Exception {
        Plan plan = Plan.of(arguments);
        if (!plan.parts().isEmpty()) {
            new Bench(plan).run();
        }
        if (Files.exists(plan.against()) && Files.exists(plan.work().resolve("results.csv"))) {
            System.out.println();
            System.out.println("Beside " + plan.against());
            Comparison.of(plan.against(), plan.work().resolve("results.csv")).forEach(System.out::println);
        }
        // threads of connections that are still open would keep the JVM for a while
        System.exit(0);
    }

    private void run() throws Exception {
        about();
        if (plan.has(Part.MESSAGES)) {
            Messages.measure(report);
        }
        Product product = new Product(plan.module(), plan.micro(), plan.port());
        try {
            start(product);
            Processors before = product.processors();
            measure(product);
            report.fact(
                    "Processors in percent", product.processors().since(before).told());
            double resident = product.resident();
            report.add(Figure.once(
                    "resident", "after all this", "MiB", resident, new Target(Target.Kind.MIB, RESIDENT_MIB)));
            report.table(Growth.of(report.figures()));
        } finally {
            product.stop();
            report.write(plan.work());
        }
    }

    private void about() throws IOException {
        Runtime machine = Runtime.getRuntime();
        report.fact("Begun", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        report.fact("Commit", plan.commit());
        report.fact(
                "Machine",
                machine.availableProcessors() + " cores, " + System.getProperty("os.name") + " "
                        + System.getProperty("os.arch"));
        report.fact(
                "JVM of the measuring program",
                System.getProperty("java.vm.name") + " " + Runtime.version() + ", heap "
                        + machine.maxMemory() / BYTES_PER_MIB + " MiB");
    }

    private void start(Product product) throws Exception {
        long first = product.start();
        if (plan.has(Part.START)) {
            product.stop();
            report.add(Figure.once("first answer", "new database", "ms", first));
            report.add(Figure.once(
                    "first answer", "database there", "ms", product.start(), Target.millis(FIRST_ANSWER_MS)));
            report.add(Figure.once("resident", "after start", "MiB", product.resident()));
        }
    }

    private void measure(Product product) throws Exception {
        Cluster cluster = product.cluster();
        try (Connection owner = cluster.owner()) {
            Office office = Office.open(owner);
            Bed bed = new Bed(plan, product, cluster, office, report);
            for (int claims : plan.stored()) {
                office.store(claims);
                measure(bed, claims);
            }
            if (plan.has(Part.LOAD)) {
                new Load(product, office, report, plan.step()).measure();
            }
        }
    }

    // lists last: the newest claims, those of the first page, are then the ones with most lines
    private void measure(Bed bed, int claims) throws Exception {
        Claims.warm(bed);
        if (plan.has(Part.CLAIMS)) {
            new Claims(bed, claims).measure();
        }
        if (plan.has(Part.PAGES)) {
            new Pages(bed, claims).measure();
            new Typing(bed, claims).measure();
        }
        if (plan.has(Part.DOCUMENTS)) {
            new Documents(bed, claims).measure();
            new Bundled(bed, claims).measure();
        }
        if (plan.has(Part.IMPORTS)) {
            new Imports(bed, claims).measure();
        }
        if (plan.has(Part.LISTS)) {
            new Lists(bed, claims).measure();
        }
    }
}
