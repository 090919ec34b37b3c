package org.claimwright.web.frame;

import jakarta.faces.component.UIViewParameter;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewMetadata;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the address of a page says beside which page it is: the words searched for, the step through a list. */
final class PageState {
    private static final String PART_OF_THE_PATH = "id";

    private PageState() {}

    /** The query of the address, as it stands after what was just sent. */
    static String query(FacesContext faces) {
        return queryWithout(PART_OF_THE_PATH, faces);
    }

    static String queryWithout(String name, FacesContext faces, String... others) {
        List<String> left = Stream.concat(Stream.of(PART_OF_THE_PATH, name), Stream.of(others))
                .toList();
        return ViewMetadata.getViewParameters(faces.getViewRoot()).stream()
                .filter(parameter -> !left.contains(parameter.getName()))
                .map(parameter -> part(parameter, faces))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&"));
    }

    private static String part(UIViewParameter parameter, FacesContext faces) {
        String value = parameter.getStringValue(faces);
        return value == null || value.isEmpty() ? "" : parameter.getName() + "=" + encoded(value);
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("*", "%2A");
    }
}
