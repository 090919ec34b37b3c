package org.claimwright.ear.bench.load;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.claimwright.ear.bench.site.Answer;
import org.claimwright.ear.bench.site.Partner;

/** Bills one contract period after period: makes a claim, saves all its lines, submits it, has it approved. */
final class Submitter extends Worker {
    static final String SUBMIT = "submit";
    private static final Duration STEP = Duration.ofSeconds(4);
    private static final int AMOUNTS = 1_000;

    private final Partner partner;
    private final UUID contract;
    private final List<UUID> periods;
    private final int lines;
    private int billed;

    Submitter(Watch watch, Gate gate, int place, Partner partner, UUID contract, List<UUID> periods, int lines) {
        super(watch, gate, place);
        this.partner = partner;
        this.contract = contract;
        this.periods = periods;
        this.lines = lines;
    }

    @Override
    void work() throws Exception {
        UUID period = periods.get(billed++);
        Answer made = timed("create", () -> partner.claim(contract, period));
        String claim = "/progress-claims/" + made.id();
        think(STEP);
        Answer saved = timed("save all lines", () -> partner.call("PATCH", claim + "/lines", made.etag(), edits()));
        think(STEP);
        Answer submitted = timed(SUBMIT, () -> partner.call("POST", claim + "/submission", saved.etag(), "{}"));
        think(STEP);
        String outcome = "{\"outcome\": \"APPROVED\", \"undecided\": \"ACCEPT\"}";
        timed("review", () -> partner.call("POST", claim + "/review", submitted.etag(), outcome));
        think(STEP);
    }

    private String edits() {
        return IntStream.rangeClosed(1, lines)
                .mapToObj(n -> "{\"line\": \"%05d\", \"work\": \"%d\"}".formatted(n, 1 + chance().nextInt(AMOUNTS)))
                .collect(Collectors.joining(",\n", "[", "]"));
    }
}
