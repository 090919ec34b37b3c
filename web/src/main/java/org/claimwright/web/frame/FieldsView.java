package org.claimwright.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.component.html.HtmlInputHidden;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is wrong with the fields of a form: said at each, and listed on top with links. */
@Named("fields")
@RequestScoped
public class FieldsView {
    private static final String TYPED = "Typed";
    private static final Pattern ROW = Pattern.compile(":([0-9]+):[^:]+$");

    @Inject
    private TextView text;

    /**
     * One thing wrong.
     *
     * @param field where the link leads
     */
    public record Fault(String field, String sentence) {}

    /** Everything that is said at fields, in their order. */
    public List<Fault> getFaults() {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<Fault> faults = new ArrayList<>();
        Iterator<String> ids = faces.getClientIdsWithMessages();
        while (ids.hasNext()) {
            String id = ids.next();
            for (FacesMessage message : id == null ? List.<FacesMessage>of() : faces.getMessageList(id)) {
                faults.add(new Fault(target(id, faces), sentence(id, message, faces)));
            }
        }
        return faults;
    }

    /** The ids of what describes a field: its help, and what is wrong with it. */
    public String described(UIComponent field, Object help) {
        String id = field.getClientId();
        boolean helped = help != null && !help.toString().isEmpty();
        String fault = invalid(field) == null ? "" : id + "Fault";
        String ids = (helped ? id + "Help " : "") + fault;
        return ids.isBlank() ? null : ids.strip();
    }

    /** "true" for a field with something wrong, else nothing. */
    public String invalid(UIComponent field) {
        boolean wrong = !FacesContext.getCurrentInstance()
                .getMessageList(field.getClientId())
                .isEmpty();
        return wrong ? "true" : null;
    }

    /** The ids of what describes a field to find by typing: its hint, and what is wrong with what was chosen. */
    public String describedFind(String id) {
        String fault = wrong(id);
        return id + "Hint" + (fault == null ? "" : " " + fault + "Fault");
    }

    /** "true" for a field to find by typing with something wrong, else nothing. */
    public String invalidFind(String id) {
        return wrong(id) == null ? null : "true";
    }

    // the value that is chosen stands in a form, the field that is typed into in none
    private static String wrong(String id) {
        Iterator<String> wrong = FacesContext.getCurrentInstance().getClientIdsWithMessages();
        while (wrong.hasNext()) {
            String each = wrong.next();
            if (each != null && each.endsWith(":" + id)) {
                return each;
            }
        }
        return null;
    }

    /** A value of a form as one reads it. */
    public String shown(Object value) {
        if (value == null || value.toString().isEmpty()) {
            return "–";
        }
        if (value instanceof Enum<?> constant) {
            return text.word(constant);
        }
        if (value instanceof LocalDate day) {
            return text.day(day);
        }
        if (value instanceof Boolean said) {
            return text.get(said ? "form.yes" : "form.no");
        }
        if (value instanceof BigDecimal figure) {
            return NumberFormat.getNumberInstance(text.texts().locale()).format(figure);
        }
        return value instanceof UUID || value instanceof Collection ? text.get("form.changed") : value.toString();
    }

    /** What stands in a field to find by typing: what was just typed into it, or else the name of what was chosen. */
    public String typed(String id, String chosen) {
        String sent = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(id + TYPED);
        return sent == null ? chosen : sent;
    }

    // what is found by typing has a field of its own for that, and its value is hidden
    private static String target(String id, FacesContext faces) {
        UIComponent field = found(id, faces);
        boolean hidden = field instanceof HtmlInputHidden;
        return hidden ? field.getId() + TYPED : id;
    }

    private String sentence(String id, FacesMessage message, FacesContext faces) {
        Matcher row = ROW.matcher(id);
        if (row.find()) {
            return text.say(
                    "frame.inLine", Map.of("line", Integer.parseInt(row.group(1)) + 1, "fault", message.getSummary()));
        }
        UIComponent field = found(id, faces);
        Object label = field == null ? null : field.getAttributes().get("label");
        boolean named = label == null || message.getSummary().startsWith(label.toString());
        return named
                ? message.getSummary()
                : text.say("frame.fieldFault", Map.of("label", label, "fault", message.getSummary()));
    }

    private static UIComponent found(String id, FacesContext faces) {
        UIViewRoot page = faces.getViewRoot();
        return page == null ? null : page.findComponent(":" + id);
    }
}
