package org.claimwright.api.contract;

import java.time.LocalDate;
import org.claimwright.core.contract.ChangeOrderStatus;

/**
 * A change of a change order's status as it is sent.
 *
 * @param on the day of approval; null for today
 */
public record ChangeOrderStatusChange(ChangeOrderStatus status, LocalDate on, String remark) {}
