package org.claimwright.web.frame;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.validation.MessageInterpolator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.claimwright.core.terminology.Texts;

/**
 * What is said when a constraint of a form is not kept: {@code message = "{validation.required}"} names one of our
 * sentences, which tells the label of the field and what the constraint allows.
 */
public class ConstraintTexts implements MessageInterpolator {
    private static final Map<String, String> FACTS =
            Map.of("min", "least", "max", "most", "value", "most", "fraction", "decimals");

    @Override
    public String interpolate(String message, Context context) {
        Texts texts = TextView.current().texts();
        String key = message.replaceAll("^\\{|}$", "");
        return texts.has(key) ? texts.say(key, facts(context)) : message;
    }

    // the reader decides, not the locale of the machine or of the thread
    @Override
    public String interpolate(String message, Context context, Locale locale) {
        return interpolate(message, context);
    }

    private static Map<String, Object> facts(Context context) {
        Map<String, Object> facts = new HashMap<>();
        context.getConstraintDescriptor().getAttributes().forEach((name, value) -> {
            if (FACTS.containsKey(name)) {
                facts.put(FACTS.get(name), value);
            }
        });
        facts.put("label", label());
        return facts;
    }

    private static Object label() {
        FacesContext faces = FacesContext.getCurrentInstance();
        UIComponent field = faces == null ? null : UIComponent.getCurrentComponent(faces);
        Object label = field == null ? null : field.getAttributes().get("label");
        return label == null ? "…" : label;
    }
}
