package org.claimwright.core.access;

/** What an API key is allowed: to read, to change the work of projects, to administer the account. */
public enum Scope {
    READ,
    WRITE,
    ADMIN
}
