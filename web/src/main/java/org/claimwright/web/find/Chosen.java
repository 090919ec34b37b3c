package org.claimwright.web.find;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimwright.core.directory.Companies;
import org.claimwright.core.directory.CompanyRow;
import org.claimwright.core.directory.People;
import org.claimwright.core.directory.PersonRow;
import org.claimwright.core.paging.Paging;
import org.claimwright.core.paging.Words;
import org.claimwright.core.problem.Refusal;
import org.claimwright.web.frame.TextView;

/**
 * What was chosen in a field to find by typing. The name that stands in the field counts: of what bears it, and nothing
 * else, the id is taken. What was typed and is nobody's name is a fault, for it would be dropped without a word.
 */
@Named
@RequestScoped
public class Chosen implements Converter<UUID> {
    private static final Paging MANY = new Paging(1, Paging.MOST);

    @EJB
    private Companies companies;

    @EJB
    private People people;

    @Inject
    private TextView text;

    private record Bearer(UUID id, Stream<String> names) {
        boolean is(String typed) {
            return names.anyMatch(name -> Words.plain(name).equals(Words.plain(typed)));
        }
    }

    @Override
    public UUID getAsObject(FacesContext faces, UIComponent field, String id) {
        String typed = faces.getExternalContext().getRequestParameterMap().get(field.getId() + "Typed");
        UUID given = read(id);
        if (typed == null || typed.isBlank()) {
            return typed == null ? given : null;
        }
        boolean ofPeople = "people".equals(field.getAttributes().get("from"));
        if (given != null && isStill(given, typed, ofPeople)) {
            return given;
        }
        List<UUID> named = found(typed, ofPeople)
                .filter(one -> one.is(typed))
                .map(Bearer::id)
                .toList();
        if (named.size() != 1) {
            String sentence = text.say("frame.chooseFromList", Map.of("typed", typed.strip()));
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
        }
        return named.get(0);
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, UUID id) {
        return id == null ? "" : id.toString();
    }

    private static UUID read(String id) {
        try {
            return id == null || id.isEmpty() ? null : UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    // without a script the id stays when another name is typed
    private boolean isStill(UUID id, String typed, boolean ofPeople) {
        try {
            return (ofPeople ? bearer(people.one(id)) : bearer(companies.one(id))).is(typed);
        } catch (Refusal refusal) {
            // not for this reader to look up: the use case says whether it can be kept
            return true;
        }
    }

    private Stream<Bearer> found(String typed, boolean ofPeople) {
        return ofPeople
                ? people.list(null, typed, MANY).items().stream().map(Chosen::bearer)
                : companies.list(typed, MANY).items().stream().map(Chosen::bearer);
    }

    private static Bearer bearer(PersonRow row) {
        return new Bearer(row.id(), Stream.of(row.name(), row.email()));
    }

    private static Bearer bearer(CompanyRow row) {
        return new Bearer(row.id(), Stream.of(row.name()));
    }
}
