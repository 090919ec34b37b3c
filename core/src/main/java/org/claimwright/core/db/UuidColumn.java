package org.claimwright.core.db;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;

/** Leaves ids to the driver, which knows them: EclipseLink's own conversion fails at one that is missing. */
@Converter(autoApply = true)
public class UuidColumn implements AttributeConverter<UUID, UUID> {
    @Override
    public UUID convertToDatabaseColumn(UUID id) {
        return id;
    }

    @Override
    public UUID convertToEntityAttribute(UUID column) {
        return column;
    }
}
