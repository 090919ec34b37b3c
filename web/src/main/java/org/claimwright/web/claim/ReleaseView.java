package org.claimwright.web.claim;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.math.BigDecimal;
import org.claimwright.core.claim.LineRetainages;
import org.claimwright.core.claim.ReleaseDraft;
import org.claimwright.core.claim.ReleaseForecast;
import org.claimwright.web.frame.Browser;
import org.claimwright.web.frame.FrameView;

/** A share of all that is held, released at once: first what it would come to, then the release. */
@Named
@RequestScoped
public class ReleaseView {
    @EJB
    private LineRetainages retainages;

    @Inject
    private ClaimPage page;

    @Inject
    private FrameView frame;

    private BigDecimal percent = new BigDecimal(100);
    private boolean work = true;
    private boolean stored = true;
    private ReleaseForecast forecast;

    public void foresee() {
        forecast = retainages.foresee(page.getId(), draft());
    }

    public void release() throws IOException {
        retainages.release(page.getId(), page.version(), draft());
        Browser.goTo(frame.getBase() + "/claims/" + page.getId() + "?tab=detail&done=released");
    }

    private ReleaseDraft draft() {
        return new ReleaseDraft(percent, work, stored);
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
