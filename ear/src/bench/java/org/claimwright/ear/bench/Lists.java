package org.claimwright.ear.bench;

import java.sql.Connection;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimwright.ear.bench.figure.Series;
import org.claimwright.ear.bench.figure.Target;
import org.claimwright.ear.bench.site.Answer;
import org.claimwright.ear.bench.site.Partner;
import org.claimwright.ear.bench.site.Visitor;

/** Lists of claims: through the API, and the billing tool as its page. */
final class Lists {
    private static final int READS = 4;
    private static final Target[] MOST = {Target.floor(5), Target.millis(150)};

    private final Bed bed;
    private final Series all;
    private final Series ofProject;
    private final Series visible;
    private final Series tool;

    Lists(Bed bed, int stored) {
        this.bed = bed;
        String size = "50 of %,d, ".formatted(stored);
        all = new Series("list", size + "all", MOST);
        ofProject = new Series("list", size + "of a project", MOST);
        visible = new Series("list", size + "a member's", MOST);
        tool = new Series("page", "billing tool, any period, %,d".formatted(stored), Target.millis(150));
    }

    void measure() throws Exception {
        try (Connection application = bed.cluster().application()) {
            ListFloor floor = new ListFloor(application, bed.office().account());
            Partner administrator = bed.administrator();
            Partner member = new Partner(bed.product().address(), bed.office().memberKey());
            Visitor visitor = bed.administratorAtBrowser();
            int count = READS * bed.plan().rounds();
            for (int round = 0; round < count; round++) {
                if (round == count / 2) {
                    Stream.of(all, ofProject, visible, tool).forEach(Series::begin);
                }
                list(administrator, member, floor);
                tool(visitor, floor);
            }
            Stream.of(all, ofProject, visible, tool).map(Series::figure).forEach(bed.report()::add);
        }
    }

    private void list(Partner administrator, Partner member, ListFloor floor) throws Exception {
        String path = "/progress-claims?perPage=50";
        UUID project = bed.office().project();
        add(all, administrator.get(path), floor.all());
        add(ofProject, administrator.get(path + "&project=" + project), floor.ofProject(project));
        add(visible, member.get(path), floor.visibleTo(bed.office().memberId()));
    }

    private void tool(Visitor visitor, ListFloor floor) throws Exception {
        UUID project = bed.office().project();
        String path = "/bench/projects/" + project + "/billing?period=any&tab=downstream";
        add(tool, visitor.get(path), floor.register(project));
    }

    private static void add(Series series, Answer answer, long floorNanos) {
        series.add(answer.nanos(), answer.bytes(), floorNanos);
    }
}
