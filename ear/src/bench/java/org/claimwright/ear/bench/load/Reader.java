package org.claimwright.ear.bench.load;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.claimwright.ear.bench.site.Visitor;

/** Looks around: own work, a project, its billing tool, claims and contracts. */
final class Reader extends Worker {
    private static final Duration LOOKING = Duration.ofSeconds(6);
    private static final int PAGES = 10;

    private final Visitor visitor;
    private final UUID project;
    private final List<UUID> claims;
    private final List<UUID> contracts;

    /**
     * Somebody who reads.
     *
     * @param claims those that are looked at, one or another
     * @param contracts theirs
     */
    Reader(Watch watch, Gate gate, int place, Visitor visitor, UUID project, List<UUID> claims, List<UUID> contracts) {
        super(watch, gate, place);
        this.visitor = visitor;
        this.project = project;
        this.claims = claims;
        this.contracts = contracts;
    }

    @Override
    void work() throws Exception {
        look("my work", "/");
        look("overview", "/projects/" + project);
        look("billing tool", "/projects/" + project + "/billing?tab=downstream");
        look("whole register", "/projects/" + project + "/billing?tab=downstream&period=any&page=" + someOf(PAGES));
        String claim = "/claims/" + claims.get(chance().nextInt(claims.size()));
        look("claim", claim + "?tab=summary");
        timed("detail", () -> visitor.get("/bench" + claim + "?tab=detail"));
        look("100 lines", claim + "/lines?from=0&count=100");
        look("contract", "/contracts/" + contracts.get(chance().nextInt(contracts.size())));
    }

    private int someOf(int pages) {
        return 1 + chance().nextInt(pages);
    }

    private void look(String kind, String path) throws Exception {
        timed(kind, () -> visitor.get("/bench" + path));
        think(LOOKING);
    }
}
