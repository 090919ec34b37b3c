package org.claimwright.web.frame;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.NamingContainer;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UINamingContainer;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.EnumSet;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.claimwright.core.problem.Fault;
import org.claimwright.core.problem.Problem;
import org.claimwright.core.problem.Refusal;
import org.claimwright.core.terminology.Texts;

/** Says a refusal on a page: each fault at the field that its pointer names, and on top what has no field here. */
final class Said {
    /** Says to a page that somebody else saved meanwhile. */
    private static final String STALE = "stale";

    private static final int PLACE_IN_LIST = 3;

    private final FacesContext faces;
    private final Texts texts;

    private Said(FacesContext faces) {
        this.faces = faces;
        this.texts = TextView.current().texts();
    }

    static void of(Refusal refusal, FacesContext faces) {
        Said said = new Said(faces);
        if (refusal.problem() == Problem.STALE) {
            said.stale();
        } else if (refusal.faults().isEmpty()) {
            said.onTop(refusal.problem(), refusal.facts());
        }
        refusal.faults().forEach(said::at);
    }

    /** What a refusal says as a whole. */
    static String sentence(Refusal refusal, FacesContext faces) {
        return new Said(faces).texts.detail(refusal.problem(), refusal.facts());
    }

    /** Says that something went wrong on our side, with the number that it is logged under. */
    static void incident(String incident, FacesContext faces) {
        Texts texts = new Said(faces).texts;
        String sentence = texts.say("error.failure.detail") + " " + texts.say("error.incident", Map.of("id", incident));
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_FATAL, sentence, sentence));
    }

    private void at(Fault fault) {
        String[] parts =
                fault.pointer().substring(Math.min(1, fault.pointer().length())).split("/");
        UIComponent whole = field(Stream.of(parts).reduce(Said::joined).orElse(""));
        UIComponent last = whole == null ? field(parts[parts.length - 1]) : whole;
        UIComponent field = last == null ? field(parts[0]) : last;
        UIComponent rows = parts.length == PLACE_IN_LIST ? named(parts[0], NamingContainer.class) : null;
        if (rows != null) {
            String row = rows.getClientId(faces) + ":" + parts[1] + ":" + parts[2];
            add(row, fault.problem(), fault.facts());
        } else if (field == null) {
            onTop(fault.problem(), fault.facts());
        } else {
            add(field.getClientId(faces), fault.problem(), fault.facts());
        }
    }

    // what a program is to do about it is no help to a reader, who is led to the page as it stands now
    private void stale() {
        String sentence = texts.say("form.stale");
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
        faces.getExternalContext().getRequestMap().put(STALE, true);
    }

    // the field of /account/name is accountName, or else name
    private static String joined(String first, String next) {
        return next.isEmpty() ? first : first + Character.toUpperCase(next.charAt(0)) + next.substring(1);
    }

    private void onTop(Problem problem, Map<String, Object> facts) {
        add(null, problem, facts);
    }

    private void add(String clientId, Problem problem, Map<String, Object> facts) {
        String sentence = texts.detail(problem, facts);
        faces.addMessage(clientId, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
    }

    private UIComponent field(String name) {
        return named(name, EditableValueHolder.class);
    }

    private UIComponent named(String name, Class<?> kind) {
        AtomicReference<UIComponent> found = new AtomicReference<>();
        VisitContext visit = VisitContext.createVisitContext(
                faces, null, EnumSet.of(VisitHint.SKIP_UNRENDERED, VisitHint.SKIP_ITERATION));
        faces.getViewRoot().visitTree(visit, (context, component) -> {
            boolean matches = kind.isInstance(component) && name.equals(component.getId());
            if (matches) {
                found.set(component);
            }
            // what is repeated has no row here, and asks in vain what of it is shown
            boolean repeats = component instanceof UINamingContainer;
            return matches ? VisitResult.COMPLETE : repeats ? VisitResult.REJECT : VisitResult.ACCEPT;
        });
        return found.get();
    }
}
