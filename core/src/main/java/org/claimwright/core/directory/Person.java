package org.claimwright.core.directory;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;
import org.claimwright.core.terminology.Market;
import org.claimwright.core.terminology.PointOfView;
import org.claimwright.core.terminology.WordChoice;

/**
 * Somebody in the account's directory, employed by one of its companies or by the account itself. A person may act once
 * a sign-in stands behind it, or through an API key; made inactive, it may no longer do anything, and is still named in
 * what it did. Another e-mail address may be another human: it takes the sign-in away until the new holder confirms it.
 */
@Entity
@Access(AccessType.FIELD)
class Person {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "company_id")
    private DirectoryCompany company;

    @Column(name = "company_id", insertable = false, updatable = false)
    private UUID companyId;

    private String name;

    // made by the database, for lists alone
    @Column(name = "sort_name", insertable = false, updatable = false)
    private String sortName;

    private String email;
    private String phone;
    private String title;
    private boolean active;

    @Column(updatable = false, insertable = false)
    private boolean administrator;

    @Enumerated(EnumType.STRING)
    private Messages messages;

    private String language;

    @Enumerated(EnumType.STRING)
    private Market market;

    @Enumerated(EnumType.STRING)
    @Column(name = "point_of_view")
    private PointOfView pointOfView;

    @Column(name = "login_id")
    private UUID loginId;

    @Version
    private int version;

    protected Person() {}

    Person(PersonDraft checked, DirectoryCompany employer) {
        id = UUID.randomUUID();
        change(checked, employer);
    }

    /** @param employer null: the account itself */
    final void change(PersonDraft checked, DirectoryCompany employer) {
        if (email != null && !email.equalsIgnoreCase(checked.email())) {
            loginId = null;
        }
        company = employer;
        companyId = checked.companyId();
        name = checked.name();
        email = checked.email();
        title = checked.title();
        phone = checked.phone();
        active = checked.active();
        messages = checked.messages();
        language = checked.language();
        market = checked.market();
        pointOfView = checked.pointOfView();
    }

    void choose(WordChoice words) {
        language = words.language() == null ? null : words.language().code();
        market = words.market();
        pointOfView = words.pointOfView();
    }

    int version() {
        return version;
    }

    boolean isAdministrator() {
        return administrator;
    }

    /** Whether the person can sign in and run the account. */
    boolean administers() {
        return administrator && active && loginId != null;
    }

    Optional<UUID> companyId() {
        return Optional.ofNullable(companyId);
    }

    PersonRow row() {
        String companyName = company == null ? null : company.row().name();
        return new PersonRow(
                id,
                version,
                name,
                email,
                companyId,
                companyName,
                title,
                phone,
                active,
                messages,
                language,
                market,
                pointOfView,
                administrator,
                loginId != null);
    }
}
