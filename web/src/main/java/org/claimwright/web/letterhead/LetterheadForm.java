package org.claimwright.web.letterhead;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.claimwright.core.access.Action;
import org.claimwright.core.access.CurrentCaller;
import org.claimwright.core.letterhead.LetterheadDraft;
import org.claimwright.core.letterhead.LetterheadSheet;
import org.claimwright.core.letterhead.Letterheads;
import org.claimwright.web.form.RecordForm;
import org.claimwright.web.frame.Browser;
import org.claimwright.web.frame.FrameView;

/** What an administrator lets stand on the account's documents. */
@Named
@ViewScoped
public class LetterheadForm extends RecordForm<LetterheadDraft> {
    private static final long serialVersionUID = 1L;

    @EJB
    private transient Letterheads letterheads;

    @Inject
    private transient FrameView frame;

    @Inject
    private transient CurrentCaller current;

    private transient LetterheadSheet sheet;

    public LetterheadForm() {
        super(LetterheadDraft.class);
    }

    public void open() {
        frame.requireAdministrator(Action.MANAGE_ACCOUNT);
        start();
    }

    @Override
    protected Saved<LetterheadDraft> saved() {
        LetterheadSheet now = letterheads.mine();
        return new Saved<>(now.version(), now.letterhead());
    }

    @Override
    protected void send(int version, LetterheadDraft draft) throws IOException {
        letterheads.change(version, draft);
        Browser.goTo(address());
    }

    public void removeLogo() throws IOException {
        letterheads.removeLogo();
        Browser.goTo(address());
    }

    private String address() {
        return frame.getBase() + "/settings/letterhead";
    }

    public boolean isLogo() {
        return sheet().hasLogo();
    }

    /** The address of the logo, another one for each that there was. */
    public String getLogoAddress() {
        return frame.getBase() + "/settings/logo.png?at="
                + sheet().logoChangedAt().toEpochMilli();
    }

    /** Who the page was made for, as what is sent from it says. */
    public String getPerson() {
        return current.caller().map(caller -> caller.personId().toString()).orElse("");
    }

    private LetterheadSheet sheet() {
        if (sheet == null) {
            sheet = letterheads.mine();
        }
        return sheet;
    }
}
