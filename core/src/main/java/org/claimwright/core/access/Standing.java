package org.claimwright.core.access;

/**
 * How the caller stands towards one contract.
 *
 * @param level of the caller for the contract's tool (commitments or client contracts) in its project
 * @param confidential whether the contract is private
 * @param listed whether the caller is on its private list
 * @param contact whether the caller is one of its claim contacts
 * @param upstream whether it goes to the client: then administrators alone bill on it
 * @param listedSeeLines whether those who see a private contract by its list alone see its lines too
 */
public record Standing(
        Level level, boolean confidential, boolean listed, boolean contact, boolean upstream, boolean listedSeeLines) {
    /** Of someone who administers the tool, or the whole account. */
    public static final Standing ADMINISTRATOR = new Standing(Level.ADMIN, false, false, false, false, true);

    public boolean isAdministrator() {
        return level == Level.ADMIN;
    }

    /** Whether the contract is there for the caller at all. */
    public boolean sees() {
        boolean reader = level.atLeast(Level.READ_ONLY);
        return isAdministrator() || contact || (reader && (!confidential || listed));
    }

    /**
     * Whether the caller sees what the contract and its claims are made of, line by line, and not their totals alone.
     * Being listed takes nothing away on a contract that every reader sees.
     */
    public boolean seesLines() {
        return sees() && (isAdministrator() || contact || !confidential || listedSeeLines);
    }

    /** Whether the caller may prepare and send claims on the contract: as its contact, or from the private list. */
    public boolean bills() {
        boolean biller = contact || (listed && level.atLeast(Level.STANDARD));
        return isAdministrator() || (biller && !upstream && seesLines());
    }

    /** Whether the caller may delete a claim on the contract: who bills on it, but not without a level in the project. */
    public boolean deletesClaims() {
        return bills() && level.atLeast(Level.STANDARD);
    }
}
