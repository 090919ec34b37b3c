package org.claimwright.core.directory;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.claimwright.core.problem.Faults;
import org.claimwright.core.terminology.Market;
import org.claimwright.core.terminology.PointOfView;

/**
 * The firm that runs the system: one tenant. It is opened once, by the set-up of the system, and from then on changed by
 * its administrators. Its market, language, currency and time zone are what its projects start from.
 */
@Entity
@Access(AccessType.FIELD)
class Account {
    @Id
    private UUID id;

    private String name;

    private String slug;

    @Enumerated(EnumType.STRING)
    private Market market;

    @Enumerated(EnumType.STRING)
    @Column(name = "point_of_view")
    private PointOfView pointOfView;

    private String language;
    private String currency;

    @Column(name = "time_zone")
    private String timeZone;

    @Column(name = "refuse_over_billing")
    private boolean refuseOverBilling;

    @Version
    private int version;

    protected Account() {}

    void change(AccountDraft draft) {
        Faults faults = new Faults();
        AccountDraft kept = draft.checked(faults, "");
        faults.refuse();
        name = kept.name();
        market = kept.market();
        pointOfView = kept.pointOfView();
        language = kept.language();
        currency = kept.currency();
        timeZone = kept.timeZone();
        refuseOverBilling = Boolean.TRUE.equals(kept.refuseOverBilling());
    }

    int version() {
        return version;
    }

    AccountRow row() {
        return new AccountRow(
                id, version, slug, name, market, pointOfView, language, currency, timeZone, refuseOverBilling);
    }
}
