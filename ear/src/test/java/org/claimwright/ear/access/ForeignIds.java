package org.claimwright.ear.access;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.claimwright.ear.fixture.Firm;

/** Every use case that takes an id, whatever part of the product it belongs to. */
@Dependent
public class ForeignIds {
    @Inject
    @Any
    private Instance<Tries> parts;

    /** @param own the firm of whoever acts */
    List<Try> all(Firm own) {
        return parts.stream().flatMap(part -> part.all(own).stream()).toList();
    }
}
