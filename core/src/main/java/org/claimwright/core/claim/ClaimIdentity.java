package org.claimwright.core.claim;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import org.claimwright.core.contract.Direction;
import org.claimwright.core.project.ClaimType;

/** Which claim it is: of which contract, at which place among its claims, and what it asks for. Nothing of it ever changes. */
@MappedSuperclass
public abstract class ClaimIdentity {
    @Id
    private UUID id;

    @Column(name = "project_id")
    private UUID projectId;

    @Column(name = "contract_id")
    private UUID contractId;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    private int sequence;

    @Enumerated(EnumType.STRING)
    private ClaimType type;

    @Column(name = "created_at")
    private Instant createdAt;

    protected ClaimIdentity() {}

    ClaimIdentity(ClaimOpening opening, int sequence) {
        id = UUID.randomUUID();
        projectId = opening.projectId();
        contractId = opening.contractId();
        direction = opening.direction();
        this.sequence = sequence;
        type = opening.type();
        createdAt = opening.at();
    }

    UUID id() {
        return id;
    }

    UUID projectId() {
        return projectId;
    }

    UUID contractId() {
        return contractId;
    }

    Direction direction() {
        return direction;
    }

    int sequence() {
        return sequence;
    }

    ClaimType type() {
        return type;
    }
}
