package org.claimwright.core.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A claim as it was submitted, certified or sent back, frozen: the database lets nobody change or remove it. */
@Entity
@Table(name = "claim_version")
@IdClass(ClaimVersion.Key.class)
public class ClaimVersion {
    /** What the version was frozen for. */
    public enum Kind {
        SUBMISSION,
        CERTIFICATION,
        /** The reviewer sent it back: what was said about its lines would be gone with the next submission. */
        RETURN
    }

    @Id
    @Column(name = "claim_id")
    private UUID claimId;

    @Id
    private int number;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    private ClaimStatus status;

    @Column(name = "frozen_at")
    private Instant frozenAt;

    @Column(name = "frozen_by")
    private UUID frozenBy;

    private String content;

    protected ClaimVersion() {}

    ClaimVersion(ClaimSheet sheet, int number, Instant at, UUID by) {
        claimId = sheet.id();
        this.number = number;
        kind = kind(sheet.status());
        status = sheet.status();
        frozenAt = at;
        frozenBy = by;
        content = FrozenClaim.write(sheet);
    }

    private static Kind kind(ClaimStatus status) {
        if (status.isCertified()) {
            return Kind.CERTIFICATION;
        }
        return status.isWithBiller() ? Kind.RETURN : Kind.SUBMISSION;
    }

    VersionRow row() {
        return new VersionRow(claimId, number, kind, status, frozenAt, frozenBy);
    }

    VersionSheet sheet() {
        return new VersionSheet(row(), FrozenClaim.read(content));
    }

    /** What tells one version from another. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        private UUID claimId;
        private int number;

        public Key() {}

        Key(UUID claimId, int number) {
            this.claimId = claimId;
            this.number = number;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.claimId.equals(claimId) && key.number == number;
        }

        @Override
        public int hashCode() {
            return 31 * claimId.hashCode() + number;
        }
    }
}
