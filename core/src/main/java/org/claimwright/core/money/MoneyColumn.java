package org.claimwright.core.money;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a {@link Money} in a column of whole numbers. */
@Converter(autoApply = true)
public class MoneyColumn implements AttributeConverter<Money, Long> {
    @Override
    public Long convertToDatabaseColumn(Money value) {
        return value == null ? null : value.minor();
    }

    @Override
    public Money convertToEntityAttribute(Long column) {
        return column == null ? null : Money.of(column);
    }
}
