package org.claimwright.web.frame;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;

/** Dates in fields: a field that the browser itself knows as a date is given the form that all browsers share. */
@FacesConverter(forClass = LocalDate.class)
public class DayConverter implements Converter<LocalDate> {
    private static final LocalDate EXAMPLE = LocalDate.of(2026, 5, 31);

    @Override
    public LocalDate getAsObject(FacesContext faces, UIComponent field, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return TextView.current()
                .texts()
                .dayTyped(typed)
                .orElseThrow(() -> Unreadable.as("validation.notADate", field, written(field, EXAMPLE)));
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, LocalDate day) {
        return day == null ? "" : written(field, day);
    }

    private static String written(UIComponent field, LocalDate day) {
        boolean browsers = "date".equals(field.getAttributes().get("type"));
        return browsers ? day.toString() : TextView.current().day(day);
    }
}
