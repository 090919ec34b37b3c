package org.claimwright.web.form;

import java.util.UUID;

/**
 * A form about one of many records, which the address names; it writes a new one where the address names none.
 *
 * @param <T> the record, as the use case takes it
 */
public abstract class RowForm<T extends Record> extends RecordForm<T> {
    private static final long serialVersionUID = 1L;

    private UUID id;

    protected RowForm(Class<T> type) {
        super(type);
    }

    public boolean isNew() {
        return id == null;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
