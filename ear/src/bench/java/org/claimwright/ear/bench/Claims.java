package org.claimwright.ear.bench;

import java.sql.Connection;
import org.claimwright.ear.bench.figure.Report;

/** Billing through the API, for each size of a claim. */
final class Claims {
    private static final int LARGE = 10_000;
    // rounds noted nowhere: until some thousand requests are through, the JVM compiles what each of them passes
    private static final int WARMING = 150;
    private static final int WARMING_LINES = 100;

    private final Bed bed;
    private final int stored;

    Claims(Bed bed, int stored) {
        this.bed = bed;
        this.stored = stored;
    }

    /** Bills for a while and reports nothing. */
    static void warm(Bed bed) throws Exception {
        new Claims(new Bed(bed.plan(), bed.product(), bed.cluster(), bed.office(), new Report()), 0)
                .bill(WARMING_LINES, WARMING);
    }

    void measure() throws Exception {
        for (int lines : bed.plan().lines()) {
            int rounds = bed.plan().rounds();
            Rounds billed = bill(lines, lines >= LARGE ? Math.max(1, rounds / 4) : rounds);
            billed.figures().forEach(bed.report()::add);
        }
    }

    private Rounds bill(int lines, int count) throws Exception {
        try (Connection application = bed.cluster().application()) {
            Floor floor = new Floor(
                    application,
                    bed.office().account(),
                    bed.office().subcontracts().of(lines));
            Rounds rounds = new Rounds(bed, floor, lines, stored);
            bed.office().settle();
            rounds.run(count);
            return rounds;
        }
    }
}
