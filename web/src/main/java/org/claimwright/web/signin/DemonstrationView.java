package org.claimwright.web.signin;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import org.claimwright.core.demonstration.DemonstrationAccount;
import org.claimwright.core.demonstration.DemonstrationOffer;
import org.claimwright.core.demonstration.DemonstrationRemoval;
import org.claimwright.core.demonstration.DemonstrationSignIns;
import org.claimwright.core.problem.Problem;
import org.claimwright.core.signin.SignIn;
import org.claimwright.web.frame.Browser;
import org.claimwright.web.frame.Farewell;
import org.claimwright.web.frame.FrameView;
import org.claimwright.web.frame.TextView;

/** The demonstration: its ways in, for a browser on the same machine only, and its end. */
@Named
@RequestScoped
public class DemonstrationView {
    @EJB
    private DemonstrationSignIns signIns;

    @EJB
    private DemonstrationRemoval removal;

    @EJB
    private SignIn signIn;

    @Inject
    private FrameView frame;

    @Inject
    private TextView text;

    private DemonstrationOffer offer;
    private Farewell farewell;

    public DemonstrationOffer getOffer() {
        if (offer == null) {
            HttpServletRequest request = (HttpServletRequest)
                    FacesContext.getCurrentInstance().getExternalContext().getRequest();
            offer = SameMachine.asks(request) ? signIns.offer() : DemonstrationOffer.NOTHING;
        }
        return offer;
    }

    /** Whether there is something to show, or will be in a moment. */
    public boolean isShown() {
        return getOffer().loading() || !getOffer().accounts().isEmpty();
    }

    /** Signs in as one of those that are offered, and goes to the account that the person was chosen in. */
    public void enter(String slug, String email) throws IOException {
        DemonstrationAccount account = getOffer().accounts().stream()
                .filter(offered -> offered.slug().equals(slug))
                .filter(offered -> offered.people().stream()
                        .anyMatch(person -> person.email().equals(email)))
                .findFirst()
                .orElseThrow(Problem.NOT_FOUND::refusal);
        Browser.comeIn(signIn.signIn(email, getOffer().password(), Browser.address()), "/" + account.slug() + "/");
    }

    /** Whether the account that is worked in is one of the demonstration's. */
    public boolean isRemovable() {
        return removal.isPossible();
    }

    /** Removes the account that is worked in; the page to sign in on says so in the words in which it was asked for. */
    public void remove() throws IOException {
        String sentence = text.say("demonstration.removed", Map.of("name", frame.getAccountName()));
        removal.remove();
        Browser.leave(new Farewell(sentence, text.languageTag()));
        Browser.goTo("/sign-in");
    }

    /** What is said to somebody whose account was just removed, once; null to everybody else. */
    public Farewell getFarewell() {
        if (farewell == null) {
            farewell = Browser.farewell();
        }
        return farewell;
    }
}
