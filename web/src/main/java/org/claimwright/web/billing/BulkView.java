package org.claimwright.web.billing;

import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimwright.core.claim.ClaimReviews;
import org.claimwright.core.claim.ClaimStatus;
import org.claimwright.core.claim.RegisterFilter;
import org.claimwright.core.claim.StatusChange;
import org.claimwright.core.claim.StatusDoubt;
import org.claimwright.core.claim.StatusForecast;
import org.claimwright.core.claim.StatusForecasts;
import org.claimwright.core.claim.StatusTarget;
import org.claimwright.core.problem.Problem;
import org.claimwright.core.problem.Refusal;
import org.claimwright.web.frame.AmountsView;
import org.claimwright.web.frame.TextView;

/**
 * The status of many claims changed at once: first what would happen, then one claim after the other, each saved by
 * itself, a little of it with each time that the page asks how far it is.
 */
@Named
@ViewScoped
public class BulkView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Duration AT_A_TIME = Duration.ofMillis(1500);
    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    @EJB
    private transient StatusForecasts forecasts;

    @EJB
    private transient ClaimReviews reviews;

    @Inject
    private transient Register register;

    @Inject
    private transient BillingView list;

    @Inject
    private transient TextView text;

    @Inject
    private transient AmountsView amounts;

    @Inject
    private transient Clock clock;

    private final ArrayList<UUID> picked = new ArrayList<>();
    private final ArrayList<StatusTarget> changed = new ArrayList<>();
    private final ArrayList<Failure> failures = new ArrayList<>();
    private boolean everything;
    private ClaimStatus status;
    private String remark;
    private StatusForecast forecast;
    private boolean running;
    private boolean stopped;
    private int done;

    /** A claim that was not changed, and why. */
    public record Failure(UUID id, String number, String reason) implements Serializable {}

    /** Says what the change would do to what is picked. */
    public void foresee() {
        takePicked();
        changed.clear();
        failures.clear();
        done = 0;
        stopped = false;
        if (!everything && picked.isEmpty()) {
            String sentence = text.get("bulk.none");
            FacesContext.getCurrentInstance()
                    .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
            return;
        }
        RegisterFilter filter = register.filter();
        forecast = forecasts.of(everything ? filter : filter.choosing(picked), status);
    }

    // checkboxes of the rows are the browser's own: a component for each of them would be carried in the view
    private void takePicked() {
        Map<String, String[]> sent =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap();
        picked.clear();
        Stream.of(sent.getOrDefault("claim", new String[0]))
                .filter(id -> id.matches(ID))
                .map(UUID::fromString)
                .forEach(picked::add);
        everything = sent.containsKey("everything");
    }

    /** Begins with the first of them; what was begun before goes on as it was. */
    public void begin() {
        running = forecast != null && !isFinished();
    }

    /** Changes some more of them. */
    public void step() {
        Instant end = clock.instant().plus(AT_A_TIME);
        List<StatusTarget> targets = forecast.targets();
        while (running && done < targets.size() && clock.instant().isBefore(end)) {
            change(targets.get(done));
            done++;
        }
        running = running && done < targets.size();
        if (!running) {
            showAfterwards();
        }
    }

    // what stands above tells what was before
    private void showAfterwards() {
        list.readAgain();
        FacesContext.getCurrentInstance().getPartialViewContext().getRenderIds().addAll(List.of("list:rows", "cards"));
    }

    private void change(StatusTarget target) {
        try {
            reviews.changeStatus(target.id(), target.version(), forecast.next(), remark);
            changed.add(target);
        } catch (Refusal refusal) {
            failures.add(new Failure(target.id(), target.number(), reason(refusal)));
        }
    }

    // who picked claims from a list never read one of their versions
    private String reason(Refusal refusal) {
        return refusal.problem() == Problem.STALE
                ? text.get("bulk.stale")
                : text.texts().detail(refusal.problem(), refusal.facts());
    }

    /** Leaves the rest as it is; what was changed stays changed. */
    public void stop() {
        stopped = running;
        running = false;
        showAfterwards();
    }

    public void forget() {
        forecast = null;
    }

    public boolean isFinished() {
        return forecast != null && !running && (done > 0 || stopped);
    }

    public boolean isRunning() {
        return running;
    }

    public StatusForecast getForecast() {
        return forecast;
    }

    /** What somebody should know before, each with how many it is true of. */
    public List<String> getDoubts() {
        return Stream.of(StatusDoubt.values())
                .filter(forecast.doubts()::containsKey)
                .map(doubt -> text.say(
                        "bulk.doubt." + doubt, Map.of("count", forecast.doubts().get(doubt))))
                .toList();
    }

    /** The same about one of them. */
    public List<String> notes(StatusChange change) {
        String withheld = amounts.say(change.withheld(), change.currency(), true);
        return change.doubts().stream()
                .map(doubt -> text.say("StatusDoubt." + doubt, Map.of("amount", withheld)))
                .toList();
    }

    public int getDone() {
        return done;
    }

    /** Those that were changed, each with its number. */
    public List<StatusTarget> getChanged() {
        return List.copyOf(changed);
    }

    /** Those that were still to be changed when it was stopped. */
    public List<StatusTarget> getLeft() {
        return forecast.targets().subList(done, forecast.targets().size());
    }

    public List<Failure> getFailures() {
        return List.copyOf(failures);
    }

    public boolean has(UUID id) {
        return picked.contains(id);
    }

    public ClaimStatus getStatus() {
        return status;
    }

    public void setStatus(ClaimStatus status) {
        this.status = status;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
