package org.claimwright.web.upload;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Map;
import java.util.UUID;
import org.claimwright.core.access.CurrentCaller;
import org.claimwright.core.claim.ClaimSheet;
import org.claimwright.core.claim.LineGrouping;
import org.claimwright.core.claim.LinePages;
import org.claimwright.core.contract.ContractSheet;
import org.claimwright.core.contract.Contracts;
import org.claimwright.core.problem.Kind;
import org.claimwright.core.problem.Problem;
import org.claimwright.core.problem.Refusal;
import org.claimwright.core.spreadsheet.Tables;
import org.claimwright.core.upload.PreviewRow;
import org.claimwright.core.upload.UploadPreview;
import org.claimwright.core.upload.UploadTarget;
import org.claimwright.core.upload.Uploads;
import org.claimwright.core.upload.WaitingFile;
import org.claimwright.web.frame.Browser;
import org.claimwright.web.frame.FrameView;
import org.claimwright.web.frame.TextView;

/** A file of lines on its way in: chosen, looked at, applied or left. */
@Named
@ViewScoped
public class UploadView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MEGABYTE = 1_000_000;

    @EJB
    private transient Uploads uploads;

    @EJB
    private transient LinePages lines;

    @EJB
    private transient Contracts contracts;

    @Inject
    private transient CurrentCaller current;

    @Inject
    private transient FrameView frame;

    @Inject
    private transient TextView text;

    private UploadTarget target;
    private UUID id;
    private UUID file;
    private String closed = "";
    private String refused = "";
    private boolean stale;
    private int version;
    private boolean applicable;
    private transient ContractSheet contract;
    private transient ClaimSheet claim;
    private transient UploadPreview preview;

    public void openClaim() {
        open(UploadTarget.CLAIM);
    }

    public void openSchedule() {
        open(UploadTarget.SCHEDULE);
    }

    private void open(UploadTarget wanted) {
        target = wanted;
        close();
        getContract();
        if (file != null && closed.isEmpty()) {
            look();
        }
    }

    // asks whether the visitor may at all, too
    private void close() {
        closed = uploads.whyNotNow(target, id)
                .map(refusal -> text.texts().detail(refusal.problem(), refusal.facts()))
                .orElse("");
    }

    // a file that is gone, or a claim that cannot be typed into now: that is said, and what can be done instead
    private void look() {
        try {
            preview = uploads.preview(target, id, file);
            version = preview.version();
            applicable = preview.isApplicable();
        } catch (Refusal refusal) {
            Kind kind = refusal.problem().kind();
            if (kind == Kind.MISSING || kind == Kind.UNAVAILABLE) {
                throw refusal;
            }
            refused = text.texts().detail(refusal.problem(), refusal.facts());
            file = null;
        }
    }

    public void apply() throws IOException {
        try {
            uploads.apply(target, id, file, version);
            Browser.goTo(getLines() + "&done=uploaded");
        } catch (Refusal refusal) {
            close();
            if (!closed.isEmpty()) {
                return;
            }
            if (refusal.problem() != Problem.STALE) {
                throw refusal;
            }
            stale = true;
            look();
        }
    }

    public void discard() throws IOException {
        uploads.discard(target, id, file);
        Browser.goTo(getLines());
    }

    public UploadPreview getPreview() {
        if (preview == null && file != null) {
            look();
        }
        return preview;
    }

    /** A file that was left here; nothing while it is being looked at. */
    public WaitingFile getWaiting() {
        return file == null ? uploads.waiting(target, id).orElse(null) : null;
    }

    public ContractSheet getContract() {
        if (contract == null) {
            contract = contracts.one(target == UploadTarget.CLAIM ? getClaim().contractId() : id);
        }
        return contract;
    }

    /** The claim without its lines; null for a schedule of values. */
    public ClaimSheet getClaim() {
        if (claim == null && target == UploadTarget.CLAIM) {
            claim = lines.page(id, LineGrouping.SCHEDULE, 0, 0).claim();
        }
        return claim;
    }

    /** What the lines belong to, by its number. */
    public String getName() {
        return target == UploadTarget.CLAIM
                ? getClaim().number()
                : getContract().contract().number();
    }

    /** The page of what the lines belong to. */
    public String getBack() {
        return frame.getBase() + (target == UploadTarget.CLAIM ? "/claims/" : "/contracts/") + id;
    }

    /** Where the lines are seen on that page. */
    public String getLines() {
        return getBack() + (target == UploadTarget.CLAIM ? "?tab=detail" : "?tab=schedule");
    }

    /** Why nothing can be uploaded now; empty where something can. */
    public String getClosed() {
        return closed;
    }

    public String getButton() {
        long saved = preview == null ? 0 : preview.count(PreviewRow.State.CHANGED);
        return text.say("upload.apply." + target, Map.of("count", saved));
    }

    /** Whose page this is, so that nobody else's file is taken from it. */
    public UUID getPerson() {
        return current.caller().orElseThrow().personId();
    }

    public int getMostBytes() {
        return Tables.MOST_BYTES;
    }

    public int getMostMegabytes() {
        return Tables.MOST_BYTES / MEGABYTE;
    }

    public int getMostRows() {
        return Tables.MOST_LINES;
    }

    public String getTooLarge() {
        return text.texts().detail(Problem.FILE_TOO_LARGE, Map.of("most", getMostMegabytes()));
    }

    public UploadTarget getTarget() {
        return target;
    }

    public boolean isApplicable() {
        return applicable;
    }

    public boolean isStale() {
        return stale;
    }

    public String getRefused() {
        return refused;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public UUID getFile() {
        return file;
    }

    public void setFile(UUID file) {
        this.file = file;
    }
}
