package org.claimwright.web.claim;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.math.BigDecimal;
import org.claimwright.core.claim.LineRetainages;
import org.claimwright.core.claim.ReleaseDraft;
import org.claimwright.core.claim.ReleaseForecast;
import org.claimwright.web.frame.Browser;
import org.claimwright.web.frame.FrameView;

/** A share of all that is held, released at once: first what it would come to, then the release. */
@Named
@ViewScoped
public class ReleaseView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private transient LineRetainages retainages;

    @Inject
    private transient ClaimPage page;

    @Inject
    private transient FrameView frame;

    private BigDecimal percent = new BigDecimal(100);
    private boolean work = true;
    private boolean stored = true;
    // kept from request to request: the button that releases must still be there when it is pressed
    private boolean foreseen;
    private transient ReleaseForecast forecast;

    public void foresee() {
        forecast = retainages.foresee(page.getId(), draft());
        foreseen = true;
    }

    public void release() throws IOException {
        retainages.release(page.getId(), page.version(), draft());
        Browser.goTo(frame.getBase() + "/claims/" + page.getId() + "?tab=detail&done=released");
    }

    private ReleaseDraft draft() {
        return new ReleaseDraft(percent, work, stored);
    }

    /** Whether what the release would come to has been shown. */
    public boolean isForeseen() {
        return foreseen;
    }

    /** What the release would come to; null until that was asked. */
    public ReleaseForecast getForecast() {
        return forecast;
    }

    public BigDecimal getPercent() {
        return percent;
    }

    public void setPercent(BigDecimal percent) {
        this.percent = percent;
    }

    public boolean isWork() {
        return work;
    }

    public void setWork(boolean work) {
        this.work = work;
    }

    public boolean isStored() {
        return stored;
    }

    public void setStored(boolean stored) {
        this.stored = stored;
    }
}
