package org.claimwright.ear.bench;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimwright.ear.bench.figure.Figure;
import org.claimwright.ear.bench.figure.Series;
import org.claimwright.ear.bench.figure.Target;
import org.claimwright.ear.bench.site.Answer;
import org.claimwright.ear.bench.site.Partner;

/** A contract that is billed again and again: create, save all lines, read, submit; certified between the rounds. */
final class Rounds {
    private static final int TARGET_LINES = 1_000;
    private static final Target MOST = Target.floor(3);
    private static final Target SMALL = Target.kilobytes(400);
    // a claim is read more often than it is changed
    private static final int READS = 4;

    private final Bed bed;
    private final Partner partner;
    private final Floor floor;
    private final UUID contract;
    private final int lines;
    private final Series create;
    private final Series save;
    private final Series read;
    private final Series submit;

    Rounds(Bed bed, Floor floor, int lines, int stored) throws Exception {
        this.bed = bed;
        this.partner = bed.administrator();
        this.floor = floor;
        this.contract = bed.office().subcontracts().of(lines);
        this.lines = lines;
        String size = "%,d lines, %,d claims".formatted(lines, stored);
        Target[] most = lines == TARGET_LINES ? new Target[] {MOST} : new Target[0];
        create = new Series("create", size, most);
        save = new Series("save", size, most);
        read = lines == TARGET_LINES ? new Series("read", size, MOST, SMALL) : new Series("read", size);
        submit = new Series("submit", size, most);
    }

    /** @param count how many rounds are measured, after as many that are not */
    void run(int count) throws Exception {
        List<UUID> periods = bed.office().periods();
        for (int round = 0; round < 2 * count; round++) {
            if (round == count) {
                bed.office().settle();
                all().forEach(Series::begin);
            }
            bill(periods.get(round), round);
        }
    }

    private Stream<Series> all() {
        return Stream.of(create, save, read, submit);
    }

    List<Figure> figures() {
        return all().map(Series::figure).toList();
    }

    private void bill(UUID period, int round) throws Exception {
        Answer made = partner.claim(contract, period);
        UUID claim = made.id();
        String path = "/progress-claims/" + claim;
        add(create, made, floor.create(claim));
        Answer saved = partner.call("PATCH", path + "/lines", made.etag(), edits(lines, round));
        add(save, saved, floor.save(claim));
        for (int time = 0; time < READS; time++) {
            Answer whole = partner.get(path);
            requireWhole(whole);
            add(read, whole, floor.read());
        }
        add(submit, partner.call("POST", path + "/submission", saved.etag(), "{}"), floor.submit(claim));
        bed.office().subcontracts().certify(claim);
        bed.office().subcontracts().certify(floor.claim());
    }

    private static void add(Series series, Answer answer, long floorNanos) {
        series.add(answer.nanos(), answer.bytes(), floorNanos);
    }

    // an answer that leaves something out would be fast
    private void requireWhole(Answer answer) {
        int given = answer.text().split("\"scheduledValue\"", -1).length - 1;
        if (given != lines) {
            throw new IllegalStateException("a claim of " + lines + " lines was read with " + given);
        }
    }

    /** An amount on every line, another one in every round. */
    static String edits(int lines, int round) {
        return IntStream.rangeClosed(1, lines)
                .mapToObj(n -> "{\"line\": \"%05d\", \"work\": \"%d.%02d\"}"
                        .formatted(n, 10 + n % 90 + round % 7, (n + round) % 100))
                .collect(Collectors.joining(",\n", "[", "]"));
    }
}
