package org.claimwright.web.frame;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.convert.ConverterException;
import java.util.Map;

/** What was typed cannot be read; the sentence names the field and shows how to write it. */
final class Unreadable {
    private Unreadable() {}

    static ConverterException as(String key, UIComponent field, String example) {
        Object label = field.getAttributes().get("label");
        String sentence = TextView.current().say(key, Map.of("label", label == null ? "…" : label, "example", example));
        return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
    }
}
