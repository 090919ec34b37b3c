package org.claimwright.web.project;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.claimwright.core.access.Level;
import org.claimwright.core.access.Tool;
import org.claimwright.core.paging.Page;
import org.claimwright.core.problem.Problem;
import org.claimwright.core.project.MemberDraft;
import org.claimwright.core.project.MemberRow;
import org.claimwright.core.project.Members;
import org.claimwright.web.form.Typed;
import org.claimwright.web.frame.Browser;
import org.claimwright.web.frame.FrameView;
import org.claimwright.web.frame.PageNumber;

/** Who takes part in a project, and at which level in each tool. */
@Named
@ViewScoped
public class MembersView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private transient Members members;

    @Inject
    private transient FrameView frame;

    private UUID id;
    private String number;
    private String words;
    private UUID personId;
    private Integer version;
    private Typed<MemberDraft> levels = Typed.of(MemberDraft.class, new MemberDraft(null, null, null));
    private transient Page<MemberRow> page;

    public void open() {
        page = PageNumber.shown(number, paging -> members.list(id, words, paging));
    }

    /** Takes a member into the form, to change the levels. */
    public void edit(MemberRow member) {
        personId = member.personId();
        version = member.version();
        levels = Typed.of(MemberDraft.class, member.levels());
    }

    /** Makes the person a member, or gives a member other levels. */
    public void put() throws IOException {
        if (personId == null) {
            throw Problem.REQUIRED.refusalAt("/personId");
        }
        members.put(id, personId, version, levels.record());
        Browser.goTo(frame.getHere());
    }

    public void remove(MemberRow member) throws IOException {
        members.remove(id, member.personId(), member.version());
        Browser.goTo(frame.getHere());
    }

    public void cancel() throws IOException {
        Browser.goTo(frame.getHere());
    }

    /** The member in the form; null while somebody new is added. */
    public MemberRow getEdited() {
        return version == null
                ? null
                : getPage().items().stream()
                        .filter(row -> row.personId().equals(personId))
                        .findFirst()
                        .orElse(null);
    }

    public List<Tool> getTools() {
        return List.of(Tool.values());
    }

    public List<Level> getLevelChoices() {
        return List.of(Level.values());
    }

    public Typed<MemberDraft> getLevels() {
        return levels;
    }

    public Page<MemberRow> getPage() {
        if (page == null) {
            open();
        }
        return page;
    }

    public UUID getPersonId() {
        return personId;
    }

    public void setPersonId(UUID personId) {
        this.personId = personId;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
