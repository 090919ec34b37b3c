package org.claimwright.web.account;

import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import org.claimwright.core.directory.People;
import org.claimwright.core.directory.PersonRow;
import org.claimwright.core.signin.OwnPassword;
import org.claimwright.web.frame.Browser;
import org.claimwright.web.frame.FrameView;

/** Whoever is signed in: the own entry in the directory, and the own password. */
@Named
@ViewScoped
public class ProfileView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private transient People people;

    @EJB
    private transient OwnPassword own;

    @Inject
    private transient FrameView frame;

    private transient PersonRow person;
    private transient String presentPassword;
    private transient String newPassword;
    private String changed;

    public void open() {
        person = people.me();
    }

    /** Changes the password; every other session of this sign-in ends, and this one goes on. */
    public void changePassword() throws IOException {
        Browser.comeIn(
                own.change(presentPassword, newPassword, Browser.address()), frame.getBase() + "/profile?changed=true");
    }

    public PersonRow getPerson() {
        if (person == null) {
            open();
        }
        return person;
    }

    /** Whether the password was changed just before. */
    public boolean isDone() {
        return "true".equals(changed) && !FacesContext.getCurrentInstance().isPostback();
    }

    public String getChanged() {
        return changed;
    }

    public void setChanged(String changed) {
        this.changed = changed;
    }

    public String getPresentPassword() {
        return presentPassword;
    }

    public void setPresentPassword(String presentPassword) {
        this.presentPassword = presentPassword;
    }

    public String getNewPassword() {
        return newPassword;
    }

    public void setNewPassword(String newPassword) {
        this.newPassword = newPassword;
    }
}
