package org.claimwright.ear.bench.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.claimwright.ear.bench.figure.Figure;
import org.claimwright.ear.bench.figure.Report;
import org.claimwright.ear.bench.figure.Target;
import org.claimwright.ear.bench.site.Office;
import org.claimwright.ear.bench.site.Processors;
import org.claimwright.ear.bench.site.Product;

/**
 * The mixed load. It is a closed model: people wait for an answer before they go on. Since they think for seconds and wait
 * for milliseconds, what they ask for in a second hardly depends on how fast they are answered. There come more and more
 * of them until one of twenty requests of any kind takes longer than 100 ms; the border is then looked for in between.
 */
public final class Load {
    private static final int FIRST = 40;
    private static final double MORE = 1.5;
    private static final double CLOSE = 1.12;
    private static final int MOST_PEOPLE = 2_000;
    private static final int MOST_STEPS = 14;
    // the first people warm the product up, and new ones have signed in and thought once before they are watched
    private static final int WARMING_STEPS = 3;

    private final Product product;
    private final Office office;
    private final Report report;
    private final Duration length;
    private final Watch watch = new Watch();
    private final List<Step> steps = new ArrayList<>();

    /** @param length how long each number of people is watched */
    public Load(Product product, Office office, Report report, Duration length) {
        this.product = product;
        this.office = office;
        this.report = report;
        this.length = length;
    }

    /** Looks for the most people that the product bears, and reports what they did. */
    public void measure() throws Exception {
        Crowd crowd = new Crowd(product.address(), office, watch);
        office.settle();
        try {
            crowd.become(FIRST);
            Thread.sleep(WARMING_STEPS * length.toMillis());
            search(crowd);
        } finally {
            crowd.goHome();
        }
        report.table(Step.table(steps));
        steps.stream()
                .filter(Step::holds)
                .reduce((less, more) -> less.people() > more.people() ? less : more)
                .ifPresent(this::report);
    }

    private void search(Crowd crowd) throws Exception {
        int holds = 0;
        int breaks = MOST_PEOPLE;
        int next = FIRST;
        while (steps.size() < MOST_STEPS && next > holds && next < breaks && breaks > holds * CLOSE) {
            Step step = watch(crowd, next);
            if (step.holds()) {
                holds = next;
            } else {
                breaks = next;
            }
            int further = (int) Math.round(holds * MORE);
            next = breaks == MOST_PEOPLE ? further : (holds + breaks) / 2;
        }
    }

    private Step watch(Crowd crowd, int people) throws Exception {
        crowd.become(people);
        Thread.sleep(length.toMillis() / 2);
        Processors before = product.processors();
        watch.begin();
        Thread.sleep(length.toMillis());
        watch.end();
        Step step = Step.of(people, length, watch, product.processors().since(before), product.resident());
        steps.add(step);
        System.out.println(step.row());
        return step;
    }

    private void report(Step best) {
        report.add(Figure.once("load that holds", "people", "", best.people()));
        report.add(Figure.once("load that holds", "requests in a second", "1/s", best.requests()));
        report.add(Figure.once("load that holds", "claims submitted in a second", "1/s", best.claims()));
        best.kinds()
                .forEach((kind, took) -> report.add(new Figure(
                        "under load", kind, "ms", took, null, null, 0, List.of(Target.millis(Step.MOST_MS)))));
    }
}
