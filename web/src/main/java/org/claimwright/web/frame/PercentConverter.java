package org.claimwright.web.frame;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;

/** Percentages in fields: figures, with or without the sign that their label has anyway. */
@FacesConverter("percent")
public class PercentConverter extends FigureConverter {
    private static final BigDecimal EXAMPLE = new BigDecimal("12.5");

    @Override
    public BigDecimal getAsObject(FacesContext faces, UIComponent field, String typed) {
        return super.getAsObject(faces, field, typed == null ? null : typed.replaceFirst("\\h*%\\h*$", ""));
    }

    @Override
    BigDecimal example() {
        return EXAMPLE;
    }
}
