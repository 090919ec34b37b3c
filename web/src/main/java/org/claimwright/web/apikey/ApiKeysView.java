package org.claimwright.web.apikey;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
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

/** The page of the account's keys: making one, reading it once, revoking. */
@Named
@ViewScoped
public class ApiKeysView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Paging MANY = new Paging(1, Paging.MOST);

    @EJB
    private transient ApiKeys apiKeys;

    @EJB
    private transient People directory;

    private String name;
    private UUID personId;
    private Scope[] scopes = {Scope.READ};
    private LocalDate expiresOn;
    private transient List<ApiKeyRow> keys;
    private transient NewApiKey made;

    public void open() {
        keys = apiKeys.list(MANY).items();
    }

    public void create() {
        made = null;
        made = apiKeys.create(new ApiKeyDraft(name, personId, expiresOn, Set.of(scopes)));
        name = null;
        expiresOn = null;
        open();
    }

    public void revoke(UUID id) {
        made = null;
        apiKeys.revoke(id);
        open();
    }

    public List<ApiKeyRow> getKeys() {
        if (keys == null) {
            open();
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
