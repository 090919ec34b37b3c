package org.claimwright.web.overview;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.claimwright.core.overview.Waiting;
import org.claimwright.core.overview.Work;

/** What waits for the reader, across projects. */
@Named
@RequestScoped
public class WorkView {
    @EJB
    private Work work;

    private Waiting waiting;

    public void open() {
        waiting = work.mine();
    }

    public Waiting getWaiting() {
        return waiting;
    }
}
