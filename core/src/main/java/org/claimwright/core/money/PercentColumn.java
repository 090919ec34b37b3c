package org.claimwright.core.money;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a {@link Percent} in a column of whole numbers. */
@Converter(autoApply = true)
public class PercentColumn implements AttributeConverter<Percent, Long> {
    @Override
    public Long convertToDatabaseColumn(Percent value) {
        return value == null ? null : value.units();
    }

    @Override
    public Percent convertToEntityAttribute(Long column) {
        return column == null ? null : new Percent(column);
    }
}
