package org.claimwright.core.problem;

import java.util.Map;

/**
 * One thing wrong at one place of a request.
 *
 * @param pointer JSON pointer (RFC 6901) into the request, {@code /lines/3/work}
 * @param facts named facts for the sentence
 */
public record Fault(String pointer, Problem problem, Map<String, Object> facts) {
    public Fault {
        facts = Map.copyOf(facts);
    }

    Fault under(String parent) {
        return new Fault(parent + pointer, problem, facts);
    }
}
