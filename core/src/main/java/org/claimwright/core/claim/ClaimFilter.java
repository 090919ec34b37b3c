package org.claimwright.core.claim;

import java.util.UUID;
import org.claimwright.core.contract.Direction;

/**
 * Which claims are wanted, and in which order; null for any.
 *
 * @param q a part of a claim's number, or of its contract's number, title or company
 */
public record ClaimFilter(
        UUID projectId,
        UUID contractId,
        UUID periodId,
        UUID companyId,
        Direction direction,
        ClaimStatus status,
        String q,
        Sort sort) {
    /** The orders in which claims are listed. */
    public enum Sort {
        NEWEST("c.createdAt desc, c.id"),
        OLDEST("c.createdAt, c.id"),
        NUMBER("c.head.number, c.id"),
        BILLING_ON("c.head.billingOn, c.id"),
        LATEST_BILLING_ON("c.head.billingOn desc, c.id");

        private final String order;

        Sort(String order) {
            this.order = order;
        }

        String order() {
            return order;
        }
    }
}
