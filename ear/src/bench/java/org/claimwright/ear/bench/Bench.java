package org.claimwright.ear.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimwright.ear.run.CannotStart;

/** The benchmark command: starts the built product twice, fills it, measures, prints a table, takes it down. */
public final class Bench {
    private static final double MOST_FOR_A_LIST = 5;
    private static final int LARGE = 10_000;
    // rounds noted nowhere: until some thousand requests are through, the JVM compiles what each of them passes
    private static final int WARMING = 150;
    private static final int WARMING_LINES = 100;

    private final Product product;
    private final Report report;
    private final int rounds;
    private final List<Integer> sizes;
    private final List<Integer> stored;
    private Cluster cluster;
    private Office office;

    private Bench(Product product, Report report, int rounds, List<Integer> sizes, List<Integer> stored) {
        this.product = product;
        this.report = report;
        this.rounds = rounds;
        this.sizes = sizes;
        this.stored = stored;
    }

    /**
     * Measures.
     *
     * @param arguments the folder of this module, the stock Payara Micro, the port, how many rounds are measured,
     *     numbers of lines, numbers of stored claims
     */
    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException, CannotStart {
        Path module = Path.of(arguments[0]).toAbsolutePath().normalize();
        Product product = new Product(module, Path.of(arguments[1]), Integer.parseInt(arguments[2]));
        Report report = new Report(module.resolve("target/bench/results.md"));
        try {
            Messages.measure(report);
            int rounds = Integer.parseInt(arguments[3]);
            new Bench(product, report, rounds, numbers(arguments[4]), numbers(arguments[5])).measure();
        } finally {
            product.stop();
            report.write();
        }
    }

    private static List<Integer> numbers(String told) {
        return Stream.of(told.split(","))
                .map(String::strip)
                .map(Integer::valueOf)
                .toList();
    }

    private void measure() throws IOException, InterruptedException, SQLException, CannotStart {
        report.fact("First answer, new database", product.start() + " ms");
        product.stop();
        report.fact("First answer, database there (target 25,000 ms)", product.start() + " ms");
        report.fact("Resident after start", product.resident() + " MiB");
        cluster = product.cluster();
        try (Connection owner = cluster.owner()) {
            office = Office.open(owner);
            for (int claims : stored) {
                office.store(claims);
                // not reported
                bill(WARMING_LINES, claims, WARMING);
                bill(claims);
                type();
                list(claims);
                register(claims);
            }
        }
        report.fact("Resident after all this (target 700 MiB)", product.resident() + " MiB");
    }

    // the billing tool as its page: rows, cards, totals, filters
    private void register(int claims) throws IOException, InterruptedException, SQLException {
        try (Connection application = cluster.application()) {
            ListFloor floor = new ListFloor(application, office.account());
            Visitor visitor = Visitor.signedIn(product.address(), Office.EMAIL, Office.PASSWORD);
            String path = "/bench/projects/" + office.project() + "/billing?period=any&tab=downstream";
            Series page = new Series("page", "billing tool, %,d stored claims".formatted(claims), 0);
            for (int round = 0; round < 4 * rounds; round++) {
                if (round == 2 * rounds) {
                    page.begin();
                }
                page.add(visitor.get(path), floor.register(office.project()));
            }
            report.add(page);
            report.fact("Billing tool with %,d stored claims (target 150 ms)".formatted(claims), page.told());
        }
    }

    private void bill(int claims) throws IOException, InterruptedException, SQLException {
        for (int lines : sizes) {
            int count = lines >= LARGE ? Math.max(1, rounds / 4) : rounds;
            bill(lines, claims, count).forEach(report::add);
        }
    }

    private void type() throws IOException, InterruptedException, SQLException {
        Partner partner = new Partner(product.address(), office.administratorKey());
        Typist typist = Typist.signedIn(product.address(), office);
        for (int lines : sizes) {
            String body = "{\"periodId\": \"" + office.periods().get(0) + "\"}";
            String path = "/contracts/" + office.contract(lines) + "/progress-claims";
            UUID claim = partner.call("POST", path, null, body).id();
            typist.measure(claim, lines, rounds, report);
        }
    }

    private List<Series> bill(int lines, int claims, int count) throws IOException, InterruptedException, SQLException {
        Partner partner = new Partner(product.address(), office.administratorKey());
        try (Connection application = cluster.application()) {
            Floor floor = new Floor(application, office.account(), office.contract(lines));
            return new Rounds(partner, office, floor, office.contract(lines), lines, claims).run(count);
        }
    }

    // after billing: the newest claims, those of the first page, are then the ones with most lines
    private void list(int claims) throws IOException, InterruptedException, SQLException {
        try (Connection application = cluster.application()) {
            ListFloor floor = new ListFloor(application, office.account());
            Partner administrator = new Partner(product.address(), office.administratorKey());
            Partner member = new Partner(product.address(), office.memberKey());
            String size = "50 of %,d, ".formatted(claims);
            Series all = new Series("list", size + "all", MOST_FOR_A_LIST);
            Series ofProject = new Series("list", size + "of one project", MOST_FOR_A_LIST);
            Series visible = new Series("list", size + "those a member sees", MOST_FOR_A_LIST);
            for (int round = 0; round < 4 * rounds; round++) {
                if (round == 2 * rounds) {
                    List.of(all, ofProject, visible).forEach(Series::begin);
                }
                String path = "/progress-claims?perPage=50";
                all.add(administrator.get(path), floor.all());
                ofProject.add(
                        administrator.get(path + "&project=" + office.project()), floor.ofProject(office.project()));
                visible.add(member.get(path), floor.visibleTo(office.memberId()));
            }
            List.of(all, ofProject, visible).forEach(report::add);
        }
    }
}
