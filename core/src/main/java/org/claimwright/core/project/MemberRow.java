package org.claimwright.core.project;

import java.util.UUID;

/**
 * A member of a project in a list.
 *
 * @param companyName null when the account itself employs the person
 */
public record MemberRow(
        UUID personId, int version, String name, String email, String companyName, MemberDraft levels) {}
