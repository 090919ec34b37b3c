package org.claimwright.web.history;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimwright.core.directory.Accounts;
import org.claimwright.core.history.HistoryEntry;
import org.claimwright.web.frame.TextView;

/** Entries of a history in the reader's words, at the time of the account's place. */
@Named("history")
@RequestScoped
public class HistoryView {
    private static final Pattern STATUS = Pattern.compile("\"status\"\\s*:\\s*\"([A-Z_]+)\"");

    @EJB
    private Accounts accounts;

    @Inject
    private TextView text;

    private ZoneId zone;

    public String at(Instant moment) {
        if (zone == null) {
            zone = ZoneId.of(accounts.mine().timeZone());
        }
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(text.texts().locale())
                .withZone(zone)
                .format(moment);
    }

    /** What was done. */
    public String action(HistoryEntry entry) {
        String key = "history." + entry.action();
        return text.get(text.texts().has(key) ? key : "history.CHANGED");
    }

    /**
     * From which status to which, where that is what was changed.
     *
     * @param kind what sort of status, {@code ContractStatus}
     */
    public String statuses(HistoryEntry entry, String kind) {
        String from = status(entry.from(), kind);
        String to = status(entry.to(), kind);
        return from.isEmpty() || to.isEmpty() || from.equals(to)
                ? ""
                : text.say("history.fromTo", Map.of("from", from, "to", to));
    }

    private String status(String values, String kind) {
        Matcher found = STATUS.matcher(values == null ? "" : values);
        String key = found.find() ? kind + "." + found.group(1) : "";
        return text.texts().has(key) ? text.get(key) : "";
    }
}
