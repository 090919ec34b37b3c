package org.claimwright.core.money;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a {@link UnitPrice} in a column of whole numbers. */
@Converter(autoApply = true)
public class UnitPriceColumn implements AttributeConverter<UnitPrice, Long> {
    @Override
    public Long convertToDatabaseColumn(UnitPrice value) {
        return value == null ? null : value.millionths();
    }

    @Override
    public UnitPrice convertToEntityAttribute(Long column) {
        return column == null ? null : new UnitPrice(column);
    }
}
