package org.claimwright.web.form;

import java.io.Serializable;

/**
 * A field that somebody else changed while a form was open.
 *
 * @param field as it is named in the record, {@code settings.periodDueDay}
 * @param saved what is saved now
 * @param typed what is typed here
 * @param disputed whether it was changed here too, to something else
 */
public record Difference(String field, Serializable saved, Serializable typed, boolean disputed)
        implements Serializable {}
