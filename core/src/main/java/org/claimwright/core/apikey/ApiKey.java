package org.claimwright.core.apikey;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.claimwright.core.access.Scope;

/**
 * A key to the API: made by an administrator for one person, shown once, kept as a hash. It sees and does what the person
 * may, within its scopes, until its last day or until it is revoked, which is for good.
 */
@Entity
@Table(name = "api_key")
@Access(AccessType.FIELD)
class ApiKey {
    @Id
    private UUID id;

    @Column(name = "person_id")
    private UUID personId;

    private String name;
    private String hash;
    private String scopes;

    @Column(name = "expires_on")
    private LocalDate expiresOn;

    @Column(name = "revoked_at")
    private OffsetDateTime revokedAt;

    @Column(name = "last_used_on", insertable = false, updatable = false)
    private LocalDate lastUsedOn;

    @Column(name = "created_by")
    private UUID createdBy;

    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    @Version
    private int version;

    protected ApiKey() {}

    ApiKey(ApiKeyDraft checked, String hash, UUID createdBy, Instant createdAt) {
        id = UUID.randomUUID();
        personId = checked.personId();
        name = checked.name();
        this.hash = hash;
        scopes = checked.scopes().stream().sorted().map(Scope::name).collect(Collectors.joining(","));
        expiresOn = checked.expiresOn();
        this.createdBy = createdBy;
        this.createdAt = createdAt.atOffset(ZoneOffset.UTC);
    }

    /** Once revoked it stays so, with the first time. */
    void revoke(Instant at) {
        if (revokedAt == null) {
            revokedAt = at.atOffset(ZoneOffset.UTC);
        }
    }

    UUID personId() {
        return personId;
    }

    ApiKeyRow row(String personName, LocalDate today) {
        List<Scope> given = Arrays.stream(scopes.split(",")).map(Scope::valueOf).toList();
        boolean usable = revokedAt == null && (expiresOn == null || !expiresOn.isBefore(today));
        Instant revoked = revokedAt == null ? null : revokedAt.toInstant();
        return new ApiKeyRow(
                id, name, personId, personName, given, expiresOn, lastUsedOn, createdAt.toInstant(), revoked, usable);
    }
}
