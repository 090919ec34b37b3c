package org.claimwright.core.project;

/** What happens when a line would be billed beyond its scheduled value. */
public enum OverBilling {
    ALLOW,
    WARN,
    REFUSE
}
