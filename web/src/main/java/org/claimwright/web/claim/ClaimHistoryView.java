package org.claimwright.web.claim;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimwright.core.claim.ClaimComparison;
import org.claimwright.core.claim.ClaimSearch;
import org.claimwright.core.claim.VersionRow;
import org.claimwright.core.figure.Figures;
import org.claimwright.core.history.Histories;
import org.claimwright.core.history.HistoryEntry;
import org.claimwright.core.history.Sitting;
import org.claimwright.core.paging.Page;
import org.claimwright.web.frame.PageNumber;
import org.claimwright.web.frame.TextView;

/** What happened to a claim, worded for its reader, and its frozen versions, two of them side by side. */
@Named("claimHistory")
@RequestScoped
public class ClaimHistoryView {
    private static final int MOST_CHANGES = 500;
    private static final Set<String> OWN_PART = Set.of("REVIEWED", "STATUS", "RATES");
    private static final Set<String> ANSWERS = Set.of("REVIEWED", "STATUS");

    @EJB
    private Histories histories;

    @EJB
    private ClaimSearch search;

    @Inject
    private ClaimPage page;

    @Inject
    private TextView text;

    private String number;
    private String before;
    private String after;
    private Page<Sitting> sittings;
    private List<VersionRow> versions;
    private ClaimComparison comparison;
    private final Map<Long, List<HistoryChange>> worded = new HashMap<>();

    /** What happened, latest first; the cells that somebody saved in one go are one of them. */
    public Page<Sitting> getSittings() {
        if (sittings == null) {
            sittings = PageNumber.shown(number, paging -> histories.sittings(page.getId(), paging));
        }
        return sittings;
    }

    /** What was said beside the lines when the claim was last reviewed, or its status changed; null for nothing. */
    public String getReviewRemark() {
        return getSittings().items().stream()
                .map(Sitting::entry)
                .filter(entry -> ANSWERS.contains(entry.action()))
                .findFirst()
                .map(HistoryEntry::remark)
                .orElse(null);
    }

    /** What came of one sitting, field by field, as far as anybody reads on. */
    public List<HistoryChange> changes(Sitting sitting) {
        List<HistoryChange> all = all(sitting);
        return all.subList(0, Math.min(MOST_CHANGES, all.size()));
    }

    /** How many more changes there were than are told. */
    public int more(Sitting sitting) {
        return Math.max(0, all(sitting).size() - MOST_CHANGES);
    }

    // asked for several times while the page is written
    private List<HistoryChange> all(Sitting sitting) {
        int decimals = Figures.decimals(page.getClaim().currency());
        return worded.computeIfAbsent(
                sitting.entry().id(), id -> new HistoryWords(text.texts(), decimals).of(sitting.entry()));
    }

    /** What was done, and to how many lines where the cells of a sitting are told as one. */
    public String action(Sitting sitting) {
        HistoryEntry entry = sitting.entry();
        if (sitting.merged()) {
            return text.say("history.together." + entry.action(), Map.of("count", sitting.lines()));
        }
        String key = "history.action." + entry.action();
        return text.texts().has(key) ? text.get(key) : entry.action();
    }

    /** When it was done: the moment, or from when to when. */
    public String when(Sitting sitting) {
        String last = moment(sitting.entry().at());
        String first = moment(sitting.beganAt());
        return first.equals(last) ? last : text.say("history.between", Map.of("from", first, "to", last));
    }

    /** Whether an administrator did what the contact normally does; to review is an administrator's own part. */
    public boolean isOnBehalf(HistoryEntry entry) {
        return entry.onBehalf() && !OWN_PART.contains(entry.action());
    }

    /** The day and the time of day of a moment, as the reader writes them. */
    public String moment(Instant at) {
        ZonedDateTime there = at.atZone(ZoneId.of(page.zone()));
        DateTimeFormatter time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(text.texts().locale());
        return text.day(there.toLocalDate()) + ", " + time.format(there);
    }

    public List<VersionRow> getVersions() {
        if (versions == null) {
            versions = search.versions(page.getId());
        }
        return versions;
    }

    /** The two versions that are compared: those that the address names, else the last two; null with fewer than two. */
    public ClaimComparison getComparison() {
        if (comparison == null && getVersions().size() > 1) {
            comparison = ClaimComparison.of(
                    search.version(page.getId(), getFirst()).claim(),
                    search.version(page.getId(), getSecond()).claim());
        }
        return comparison;
    }

    public int getFirst() {
        return chosen(before, getVersions().size() - 1);
    }

    public int getSecond() {
        return chosen(after, getVersions().size());
    }

    private int chosen(String wanted, int usual) {
        boolean readable = wanted != null && wanted.matches("[1-9][0-9]{0,5}");
        return readable && Integer.parseInt(wanted) <= getVersions().size() ? Integer.parseInt(wanted) : usual;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
