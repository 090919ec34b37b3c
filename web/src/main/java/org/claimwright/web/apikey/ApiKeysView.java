package org.claimwright.web.apikey;

import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.claimwright.core.access.Scope;
import org.claimwright.core.apikey.ApiKeyDraft;
import org.claimwright.core.apikey.ApiKeyRow;
import org.claimwright.core.apikey.ApiKeys;
import org.claimwright.core.apikey.NewApiKey;
import org.claimwright.core.directory.People;
import org.claimwright.core.directory.PersonRow;
import org.claimwright.core.paging.Paging;
import org.claimwright.web.frame.Browser;
import org.claimwright.web.frame.FrameView;

/** The page of the account's keys: making one, reading it once, revoking. */
@Named
@ViewScoped
public class ApiKeysView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String MADE = ApiKeysView.class.getName() + ".made";
    private static final Paging MANY = new Paging(1, Paging.MOST);

    @EJB
    private transient ApiKeys apiKeys;

    @EJB
    private transient People directory;

    @Inject
    private transient FrameView frame;

    @NotBlank(message = "{validation.required}")
    private String name;

    @NotNull(message = "{validation.required}")
    private UUID personId;

    @NotEmpty(message = "{validation.required}")
    private Scope[] scopes = {Scope.READ};

    private LocalDate expiresOn;
    private transient List<ApiKeyRow> keys;
    private transient NewApiKey made;

    /** Comes with the page: the keys, and the one just made, which is shown once however often the page is asked for. */
    public void open() {
        made = (NewApiKey) session().remove(MADE);
        personId = frame.getPersonId();
        read();
    }

    /** Makes a key and goes on to the page, so that asking for the page again makes no second one. */
    public void create() throws IOException {
        session().put(MADE, apiKeys.create(new ApiKeyDraft(name, personId, expiresOn, Set.of(scopes))));
        Browser.goTo(frame.getBase() + "/settings/api-keys");
    }

    private void read() {
        keys = apiKeys.list(MANY).items();
    }

    private static Map<String, Object> session() {
        return FacesContext.getCurrentInstance().getExternalContext().getSessionMap();
    }

    public void revoke(UUID id) {
        made = null;
        apiKeys.revoke(id);
        read();
    }

    public List<ApiKeyRow> getKeys() {
        if (keys == null) {
            read();
        }
        return keys;
    }

    /** The key just made, in the answer that made it and never again. */
    public NewApiKey getMade() {
        return made;
    }

    /** Those in whose name a key may act. */
    public List<PersonRow> getPeople() {
        return directory.list(null, null, MANY).items().stream()
                .filter(PersonRow::active)
                .toList();
    }

    public Scope[] getAllScopes() {
        return Scope.values();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public UUID getPersonId() {
        return personId;
    }

    public void setPersonId(UUID personId) {
        this.personId = personId;
    }

    public LocalDate getExpiresOn() {
        return expiresOn;
    }

    public void setExpiresOn(LocalDate expiresOn) {
        this.expiresOn = expiresOn;
    }

    public Scope[] getScopes() {
        return scopes.clone();
    }

    public void setScopes(Scope[] scopes) {
        this.scopes = scopes.clone();
    }
}
