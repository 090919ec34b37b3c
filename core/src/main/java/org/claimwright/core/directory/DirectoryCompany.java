package org.claimwright.core.directory;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.claimwright.core.problem.Faults;
import org.claimwright.core.terminology.Market;

/**
 * A company the account works with: it signs contracts, employs the people who bill and is never a tenant by itself. It
 * is entered once for all projects and stays, since contracts and claims go on naming it.
 */
@Entity
@Table(name = "directory_company")
@Access(AccessType.FIELD)
class DirectoryCompany {
    @Id
    private UUID id;

    private String name;

    // made by the database, for lists alone
    @Column(name = "sort_name", insertable = false, updatable = false)
    private String sortName;

    @Enumerated(EnumType.STRING)
    private CompanyKind kind;

    private String email;
    private String phone;
    private String address;

    @Column(name = "tax_numbers")
    private String taxNumbers;

    private String language;

    @Enumerated(EnumType.STRING)
    private Market market;

    @Version
    private int version;

    protected DirectoryCompany() {}

    DirectoryCompany(CompanyDraft draft) {
        id = UUID.randomUUID();
        change(draft);
    }

    final void change(CompanyDraft draft) {
        Faults faults = new Faults();
        CompanyDraft kept = draft.checked(faults);
        faults.refuse();
        name = kept.name();
        kind = kept.kind();
        email = kept.email();
        phone = kept.phone();
        address = kept.address();
        taxNumbers = kept.taxNumbers();
        language = kept.language();
        market = kept.market();
    }

    int version() {
        return version;
    }

    CompanyRow row() {
        return new CompanyRow(id, version, name, kind, email, phone, address, taxNumbers, language, market);
    }
}
