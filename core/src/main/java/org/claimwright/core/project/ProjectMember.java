package org.claimwright.core.project;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.util.UUID;
import org.claimwright.core.access.Level;
import org.claimwright.core.access.Tool;

/** A person's membership of a project with a permission level for each tool. */
@Entity
@Table(name = "project_member")
@IdClass(ProjectMember.Key.class)
public class ProjectMember {
    @Id
    @Column(name = "project_id")
    private UUID projectId;

    @Id
    @Column(name = "person_id")
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private Level directory;

    @Enumerated(EnumType.STRING)
    private Level commitments;

    @Enumerated(EnumType.STRING)
    @Column(name = "client_contracts")
    private Level clientContracts;

    @Version
    private int version;

    protected ProjectMember() {}

    ProjectMember(UUID projectId, UUID personId, MemberDraft levels) {
        this.projectId = projectId;
        this.personId = personId;
        change(levels);
    }

    final void change(MemberDraft levels) {
        directory = levels.directory();
        commitments = levels.commitments();
        clientContracts = levels.clientContracts();
    }

    Level level(Tool tool) {
        return switch (tool) {
            case DIRECTORY -> directory;
            case COMMITMENTS -> commitments;
            case CLIENT_CONTRACTS -> clientContracts;
        };
    }

    MemberDraft levels() {
        return new MemberDraft(directory, commitments, clientContracts);
    }

    int version() {
        return version;
    }

    /** What tells one membership from another. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        private UUID projectId;
        private UUID personId;

        public Key() {}

        public Key(UUID projectId, UUID personId) {
            this.projectId = projectId;
            this.personId = personId;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.projectId.equals(projectId) && key.personId.equals(personId);
        }

        @Override
        public int hashCode() {
            return 31 * projectId.hashCode() + personId.hashCode();
        }
    }
}
