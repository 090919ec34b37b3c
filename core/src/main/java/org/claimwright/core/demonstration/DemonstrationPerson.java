package org.claimwright.core.demonstration;

/**
 * Somebody who can sign in to an account of the demonstration.
 *
 * @param title what the person does, in the language of the account
 * @param company the firm that employs the person; null: the account's own
 */
public record DemonstrationPerson(String name, String email, String title, String company, Part part) {
    /** What the person is to the account. */
    public enum Part {
        ADMINISTRATOR,
        MEMBER,
        CONTACT
    }
}
