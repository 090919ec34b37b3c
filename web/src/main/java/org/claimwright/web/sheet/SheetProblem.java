package org.claimwright.web.sheet;

import jakarta.json.stream.JsonGenerator;
import java.util.Map;
import org.claimwright.core.problem.Fault;
import org.claimwright.core.problem.Problem;
import org.claimwright.core.problem.Refusal;
import org.claimwright.core.terminology.Texts;

/** What a script is told that was refused: the members of RFC 9457, and each fault with the place it is shown at. */
record SheetProblem(Refusal refusal, Texts texts) {
    void write(JsonGenerator json) {
        Problem problem = refusal.problem();
        json.write("code", problem.code());
        json.write("title", texts.title(problem));
        json.write("status", problem.kind().status());
        json.write("detail", texts.detail(problem, refusal.facts()));
        if (problem == Problem.STALE && refusal.facts().get("version") instanceof Integer version) {
            json.write("version", version);
        }
        json.writeStartArray("errors");
        refusal.faults().forEach(fault -> error(fault, json));
        json.writeEnd();
    }

    // the pointer says which of the edits that were sent, and which of its members
    private void error(Fault fault, JsonGenerator json) {
        String[] parts = fault.pointer().replaceAll("^(/edits|/lines)?/", "").split("/");
        json.writeStartObject();
        if (parts[0].matches("\\d{1,6}")) {
            json.write("edit", Integer.parseInt(parts[0]));
        }
        json.write("member", parts[parts.length - 1]);
        json.write("code", fault.problem().code());
        json.write("detail", texts.detail(fault.problem(), Map.copyOf(fault.facts())));
        json.writeEnd();
    }
}
