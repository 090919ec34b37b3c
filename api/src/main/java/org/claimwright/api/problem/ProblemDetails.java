package org.claimwright.api.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimwright.core.problem.Fault;
import org.claimwright.core.problem.Refusal;
import org.claimwright.core.terminology.Texts;

/** The body of an answer that says no: the members of RFC 9457, the places in the request, the facts. */
final class ProblemDetails {
    private static final int LONGEST_FACT = 120;

    private final String base;
    private final String instance;
    private final Texts texts;

    /**
     * @param base path of the API, with a slash at the end
     * @param instance path that was asked for
     */
    ProblemDetails(String base, String instance, Texts texts) {
        this.base = base;
        this.instance = instance;
        this.texts = texts;
    }

    Map<String, Object> of(Refusal refusal) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", base + "problems/" + refusal.problem().code());
        body.put("title", texts.title(refusal.problem()));
        body.put("status", refusal.problem().kind().status());
        Map<String, Object> facts = shortened(refusal.facts());
        body.put("detail", texts.detail(refusal.problem(), facts));
        body.put("instance", instance);
        List<Map<String, Object>> errors =
                refusal.faults().stream().map(this::error).toList();
        if (!errors.isEmpty()) {
            body.put("errors", errors);
        }
        facts.forEach(body::putIfAbsent);
        return body;
    }

    private Map<String, Object> error(Fault fault) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("pointer", fault.pointer());
        error.put("code", fault.problem().code());
        Map<String, Object> facts = shortened(fault.facts());
        error.put("detail", texts.detail(fault.problem(), facts));
        facts.forEach(error::putIfAbsent);
        return error;
    }

    // what was typed is repeated, but not at any length
    private static Map<String, Object> shortened(Map<String, Object> facts) {
        Map<String, Object> shortened = new LinkedHashMap<>(facts);
        shortened.replaceAll((name, fact) -> fact instanceof String text && text.length() > LONGEST_FACT
                ? text.substring(0, text.offsetByCodePoints(0, LONGEST_FACT / 2)) + "…"
                : fact);
        return shortened;
    }
}
