package org.claimwright.web.frame;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import java.text.NumberFormat;
import org.claimwright.core.figure.TypedFigure;

/** Figures in fields, written and read as in the reader's country. */
@FacesConverter("figure")
public class FigureConverter implements Converter<BigDecimal> {
    private static final BigDecimal EXAMPLE = new BigDecimal("1234.56");

    @Override
    public BigDecimal getAsObject(FacesContext faces, UIComponent field, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return TypedFigure.read(typed, TextView.current().texts().locale())
                .orElseThrow(() -> Unreadable.as("validation.notANumber", field, written(example())));
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, BigDecimal figure) {
        return figure == null ? "" : written(figure);
    }

    BigDecimal example() {
        return EXAMPLE;
    }

    private static String written(BigDecimal figure) {
        NumberFormat format =
                NumberFormat.getNumberInstance(TextView.current().texts().locale());
        format.setMinimumFractionDigits(Math.max(0, figure.scale()));
        format.setMaximumFractionDigits(Math.max(0, figure.scale()));
        return format.format(figure);
    }
}
