package org.claimwright.web.overview;

import java.util.ArrayList;
import java.util.List;
import org.claimwright.core.overview.PeriodStand;

/** The ground that charts over periods are drawn on. Lengths are units of the drawing, which grows with its page. */
public final class ChartArea {
    static final int WIDTH = 560;
    static final int HEIGHT = 200;
    static final int LEFT = 8;

    private static final int FOOT = 20;
    private static final int HEAD = 18;
    // few periods do not make broad columns
    private static final int FEWEST = 6;
    private static final int DRAWN = HEIGHT - FOOT - HEAD;

    private ChartArea() {}

    /** Where the name of a period stands. */
    public record Label(PeriodStand period, String x, int y) {}

    static List<Label> labels(List<PeriodStand> periods) {
        List<Label> labels = new ArrayList<>();
        for (int i = 0; i < periods.size(); i++) {
            labels.add(new Label(periods.get(i), number(middle(i, periods.size())), HEIGHT - 5));
        }
        return labels;
    }

    static String box() {
        return "0 0 " + WIDTH + " " + HEIGHT;
    }

    /** The heights of the lines behind what is drawn. */
    static List<Integer> grid() {
        return List.of(HEAD, HEAD + DRAWN / 2, HEIGHT - FOOT);
    }

    static int right() {
        return WIDTH - LEFT;
    }

    static double middle(int period, int periods) {
        return LEFT + step(periods) * (period + 0.5);
    }

    static double step(int periods) {
        return (double) (WIDTH - 2 * LEFT) / Math.max(periods, FEWEST);
    }

    /** The height of a share of the highest. */
    static double height(double share) {
        return Math.max(0, share) * DRAWN;
    }

    static double y(double share) {
        return HEIGHT - FOOT - height(share);
    }

    static String number(double figure) {
        return Double.toString(Math.round(figure * 10) / 10.0);
    }
}
