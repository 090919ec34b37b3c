package org.claimwright.core.money;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a {@link Quantity} in a column of whole numbers. */
@Converter(autoApply = true)
public class QuantityColumn implements AttributeConverter<Quantity, Long> {
    @Override
    public Long convertToDatabaseColumn(Quantity value) {
        return value == null ? null : value.millionths();
    }

    @Override
    public Quantity convertToEntityAttribute(Long column) {
        return column == null ? null : new Quantity(column);
    }
}
