package org.claimwright.ear.bench;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.claimwright.core.problem.Problem;
import org.claimwright.core.terminology.DictionaryName;
import org.claimwright.core.terminology.Language;
import org.claimwright.core.terminology.Market;
import org.claimwright.core.terminology.PointOfView;
import org.claimwright.core.terminology.Texts;
import org.claimwright.ear.bench.figure.Figure;
import org.claimwright.ear.bench.figure.Report;
import org.claimwright.ear.bench.figure.Spread;
import org.claimwright.ear.bench.figure.Target;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.util.Statistics;

/** How long one message takes to be worded, warm, and what it leaves for the garbage collector. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Messages {
    private static final Map<String, Object> FACTS =
            Map.of("number", "017", "scheduled", new BigDecimal("120000.00"), "left", new BigDecimal("2500.50"));

    private static final int LABELS = 10_000;
    private static final Target MOST = new Target(Target.Kind.US, 20);

    @Param({"EN", "FR"})
    private Language language;

    private Texts texts;

    @Setup
    public void read() {
        texts = Texts.in(new DictionaryName(language, Market.CA, PointOfView.GENERAL_CONTRACTOR));
    }

    /** The label of a column. */
    @Benchmark
    public String label() {
        return texts.say("claim.line1");
    }

    /** A refusal with a number and two amounts. */
    @Benchmark
    public String sentence() {
        return texts.detail(Problem.LINE_OVERBILLED, FACTS);
    }

    /** Each of the labels of a page of 1,000 rows, ten to a row. */
    @Benchmark
    @OperationsPerInvocation(LABELS)
    public int page() {
        int length = 0;
        for (int i = 0; i < LABELS; i++) {
            length += texts.say("claim.line5").length();
        }
        return length;
    }

    static void measure(Report report) {
        try {
            var options = new OptionsBuilder()
                    .include("\\.Messages\\.")
                    .forks(1)
                    .warmupIterations(3)
                    .warmupTime(TimeValue.seconds(1))
                    .measurementIterations(5)
                    .measurementTime(TimeValue.seconds(1))
                    .addProfiler(GCProfiler.class)
                    .build();
            new Runner(options).run().forEach(result -> tell(result, report));
        } catch (RunnerException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void tell(RunResult result, Report report) {
        String name = result.getParams().getBenchmark();
        double bytes = result.getSecondaryResults().get("gc.alloc.rate.norm").getScore();
        String size = name.substring(name.lastIndexOf('.') + 1) + " in "
                + result.getParams().getParam("language");
        Statistics times = result.getPrimaryResult().getStatistics();
        Spread time = new Spread(
                (int) times.getN(),
                times.getPercentile(25),
                times.getPercentile(50),
                times.getPercentile(75),
                times.getPercentile(95));
        report.add(new Figure("message", size, "us", time, null, null, Math.round(bytes), List.of(MOST)));
    }
}
