package org.claimwright.web.claim;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.claimwright.core.directory.Accounts;
import org.claimwright.web.frame.TextView;

/** How long there is until something is due, in words: due in 5 days. */
@Named("due")
@RequestScoped
public class DueView {
    private static final int SOON = 3;

    @EJB
    private Accounts accounts;

    @Inject
    private TextView text;

    @Inject
    private Clock clock;

    // asked for in every row
    private LocalDate today;

    public String say(LocalDate day) {
        long left = left(day);
        return left < 0 ? text.say("mine.over", Map.of("day", day)) : text.say("mine.due", Map.of("days", left));
    }

    /** Whether it is late, or nearly so. */
    public boolean isPressing(LocalDate day) {
        return left(day) < SOON;
    }

    private long left(LocalDate day) {
        if (today == null) {
            today = LocalDate.ofInstant(
                    clock.instant(), ZoneId.of(accounts.mine().timeZone()));
        }
        return ChronoUnit.DAYS.between(today, day);
    }
}
