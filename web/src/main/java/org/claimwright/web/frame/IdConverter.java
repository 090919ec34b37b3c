package org.claimwright.web.frame;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.util.UUID;
import org.claimwright.core.problem.Problem;

/** Reads ids from addresses and choices. What is no id leads nowhere. */
@FacesConverter(forClass = UUID.class)
public class IdConverter implements Converter<UUID> {
    @Override
    public UUID getAsObject(FacesContext faces, UIComponent component, String text) {
        try {
            return text == null || text.isBlank() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw Problem.NOT_FOUND.refusal();
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, UUID id) {
        return id == null ? "" : id.toString();
    }
}
