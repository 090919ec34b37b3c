package org.claimwright.core.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** A person's part in one contract. */
@Entity
@Table(name = "contract_person")
@IdClass(ContractPerson.Key.class)
public class ContractPerson {
    /** Which part: billing on the contract, or seeing it although it is private. */
    public enum Role {
        CONTACT,
        LISTED
    }

    @Id
    @Column(name = "contract_id")
    private UUID contractId;

    @Id
    @Column(name = "person_id")
    private UUID personId;

    @Id
    @Enumerated(EnumType.STRING)
    private Role role;

    protected ContractPerson() {}

    ContractPerson(UUID contractId, UUID personId, Role role) {
        this.contractId = contractId;
        this.personId = personId;
        this.role = role;
    }

    UUID personId() {
        return personId;
    }

    Role role() {
        return role;
    }

    /** What tells one part from another. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        private UUID contractId;
        private UUID personId;
        private Role role;

        public Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && key.contractId.equals(contractId)
                    && key.personId.equals(personId)
                    && key.role == role;
        }

        @Override
        public int hashCode() {
            return 31 * contractId.hashCode() + personId.hashCode();
        }
    }
}
