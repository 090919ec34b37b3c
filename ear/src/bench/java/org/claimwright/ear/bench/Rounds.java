package org.claimwright.ear.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A contract that is billed again and again: create, save all lines, read, submit; certified between the rounds. */
final class Rounds {
    private static final int TARGET_LINES = 1_000;
    private static final double MOST = 3;
    // a claim is read more often than it is changed
    private static final int READS = 4;

    private final Partner partner;
    private final Office office;
    private final Floor floor;
    private final UUID contract;
    private final int lines;
    private final Series create;
    private final Series save;
    private final Series read;
    private final Series submit;

    Rounds(Partner partner, Office office, Floor floor, UUID contract, int lines, int stored) {
        this.partner = partner;
        this.office = office;
        this.floor = floor;
        this.contract = contract;
        this.lines = lines;
        String size = "%,d lines, %,d stored claims".formatted(lines, stored);
        double most = lines == TARGET_LINES ? MOST : 0;
        create = new Series("create", size, most);
        save = new Series("save", size, most);
        read = new Series("read", size, most);
        submit = new Series("submit", size, most);
    }

    /** @param count how many rounds are measured, after as many that are not */
    List<Series> run(int count) throws IOException, InterruptedException, SQLException {
        List<UUID> periods = office.periods();
        for (int round = 0; round < 2 * count; round++) {
            if (round == count) {
                office.settle();
                all().forEach(Series::begin);
            }
            bill(periods.get(round), round);
        }
        return all();
    }

    private List<Series> all() {
        return List.of(create, save, read, submit);
    }

    private void bill(UUID period, int round) throws IOException, InterruptedException, SQLException {
        String body = "{\"periodId\": \"" + period + "\"}";
        Partner.Answer made = partner.call("POST", "/contracts/" + contract + "/progress-claims", null, body);
        UUID claim = made.id();
        String path = "/progress-claims/" + claim;
        create.add(made, floor.create(claim));
        Partner.Answer saved = partner.call("PATCH", path + "/lines", made.etag(), edits(round));
        save.add(saved, floor.save(claim));
        for (int time = 0; time < READS; time++) {
            Partner.Answer whole = partner.get(path);
            requireWhole(whole);
            read.add(whole, floor.read());
        }
        submit.add(partner.call("POST", path + "/submission", saved.etag(), "{}"), floor.submit(claim));
        office.certify(claim);
        office.certify(floor.claim());
    }

    // an answer that leaves something out would be fast
    private void requireWhole(Partner.Answer answer) throws IOException {
        int given = answer.text().split("\"scheduledValue\"", -1).length - 1;
        if (given != lines) {
            throw new IllegalStateException("a claim of " + lines + " lines was read with " + given);
        }
    }

    // another amount on every line, in every round
    private String edits(int round) {
        return IntStream.rangeClosed(1, lines)
                .mapToObj(n -> "{\"line\": \"%05d\", \"work\": \"%d.%02d\"}"
                        .formatted(n, 10 + n % 90 + round % 7, (n + round) % 100))
                .collect(Collectors.joining(",\n", "[", "]"));
    }
}
