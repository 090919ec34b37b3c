package org.claimwright.api.problem;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimwright.core.access.CurrentCaller;
import org.claimwright.core.access.CurrentProject;
import org.claimwright.core.overview.Subject;
import org.claimwright.core.overview.Subjects;

/** What the address of a request names, asked for only where a request is refused before anybody looked for it. */
@RequestScoped
class Addressed {
    private static final Map<String, Subject> KINDS = Map.of(
            "projects", Subject.PROJECT,
            "contracts", Subject.CONTRACT,
            "change-orders", Subject.CHANGE_ORDER,
            "billing-periods", Subject.BILLING_PERIOD,
            "progress-claims", Subject.PROGRESS_CLAIM);

    private static final Pattern ADDRESS =
            Pattern.compile("/?([a-z-]+)/(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12})(?:/.*)?");

    @EJB
    private Subjects subjects;

    @Inject
    private CurrentCaller caller;

    @Inject
    private CurrentProject project;

    /** Settles the project that the path within the API is about, if the caller may know of it. */
    void settle(String path) {
        Matcher address = ADDRESS.matcher(path);
        boolean open = project.project().isEmpty() && caller.caller().isPresent();
        if (open && address.matches() && KINDS.containsKey(address.group(1))) {
            subjects.settle(KINDS.get(address.group(1)), UUID.fromString(address.group(2)));
        }
    }
}
