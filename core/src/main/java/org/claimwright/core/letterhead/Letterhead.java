package org.claimwright.core.letterhead;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.claimwright.core.problem.Faults;

/** The texts at the head of an account's documents. There is one once somebody has filled it in. */
@Entity
@Table(name = "letterhead")
@Access(AccessType.FIELD)
class Letterhead {
    @Id
    @Column(name = "account_id")
    private UUID accountId;

    private String address;
    private String phone;
    private String email;

    @Column(name = "tax_numbers")
    private String taxNumbers;

    @Version
    private int version;

    protected Letterhead() {}

    Letterhead(UUID account, LetterheadDraft draft) {
        accountId = account;
        // 0 is what somebody saw who saw none
        version = 1;
        change(draft);
    }

    final void change(LetterheadDraft draft) {
        Faults faults = new Faults();
        LetterheadDraft kept = draft.checked(faults);
        faults.refuse();
        address = kept.address();
        phone = kept.phone();
        email = kept.email();
        taxNumbers = kept.taxNumbers();
    }

    int version() {
        return version;
    }

    LetterheadDraft draft() {
        return new LetterheadDraft(address, phone, email, taxNumbers);
    }
}
