package org.claimwright.web.frame;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.claimwright.core.access.Caller;
import org.claimwright.core.access.CurrentCaller;
import org.claimwright.core.access.CurrentProject;
import org.claimwright.core.directory.People;
import org.claimwright.core.terminology.DictionaryName;
import org.claimwright.core.terminology.Language;
import org.claimwright.core.terminology.Market;
import org.claimwright.core.terminology.PointOfView;
import org.claimwright.core.terminology.WordChoice;

/** The switch in the header: whose words, from where in a job, in which language. */
@Named("words")
@RequestScoped
public class WordsView {
    @EJB
    private People people;

    @Inject
    private CurrentCaller current;

    @Inject
    private CurrentProject project;

    @Inject
    private FrameView frame;

    @Inject
    private TextView text;

    private Language language;
    private Market market;
    private PointOfView pointOfView;

    @PostConstruct
    void begin() {
        WordChoice own = current.caller().map(Caller::words).orElse(WordChoice.NONE);
        language = own.language();
        market = own.market();
        pointOfView = own.pointOfView();
    }

    /** Keeps the choice and shows the same page again, in the words chosen. */
    public void choose() throws IOException {
        people.chooseWords(new WordChoice(language, market, pointOfView));
        Browser.goTo(frame.getHere());
    }

    /** The dictionary that the page is written in. */
    public DictionaryName getUsed() {
        return text.texts().dictionary().name();
    }

    /** Whether words that nobody chose are those of a project. */
    public boolean isInProject() {
        return project.project().isPresent();
    }

    public List<Language> getLanguages() {
        return List.of(Language.values());
    }

    public List<Market> getMarkets() {
        return List.of(Market.values());
    }

    public List<PointOfView> getPointsOfView() {
        return List.of(PointOfView.values());
    }

    /** The languages that the page is not in, for whoever is not known yet. */
    public List<Language> getOtherLanguages() {
        return Stream.of(Language.values())
                .filter(other -> other != getUsed().language())
                .toList();
    }

    /** Where the same page is in another language. */
    public String in(Language other) {
        String state = PageState.query(FacesContext.getCurrentInstance());
        return "?" + (state.isEmpty() ? "" : state + "&") + BrowserLanguage.PARAMETER + "=" + other.code();
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }

    public Market getMarket() {
        return market;
    }

    public void setMarket(Market market) {
        this.market = market;
    }

    public PointOfView getPointOfView() {
        return pointOfView;
    }

    public void setPointOfView(PointOfView pointOfView) {
        this.pointOfView = pointOfView;
    }
}
